-- Prints one line of JSON for the bench: seconds for the duration, milliseconds for the waits.
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format('RESULT {"requests":%d,"duration":%f,"errors":%d,"p50":%f,"p99":%f}\n',
    summary.requests, summary.duration / 1e6,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3))
end
