;; Sums and products of the recogniser of names, sixteen bytes or four floats at a time. Every pointer is in bytes; names of
;; parameters say what lies there. `scripts/assemble-kernel.ts` writes kernel-code.ts from this.
(module
  (memory (import "names" "memory") 0)

  ;; sums[0..16] = scale times the sum of rows of 17 bytes. A sum of 255 rows still fits into 16 bits.
  (func (export "sumLabels") (param $table i32) (param $rows i32) (param $count i32) (param $scale f32) (param $sums i32)
    (local $end i32) (local $row i32) (local $first i32) (local $bytes v128) (local $low v128) (local $high v128)
    (local.set $end (i32.add (local.get $rows) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $rows) (local.get $end)))
        (local.set $row (i32.add (local.get $table) (i32.load (local.get $rows))))
        (local.set $first (i32.add (local.get $first) (i32.load8_s (local.get $row))))
        (local.set $bytes (v128.load offset=1 align=1 (local.get $row)))
        (local.set $low (i16x8.add (local.get $low) (i16x8.extend_low_i8x16_s (local.get $bytes))))
        (local.set $high (i16x8.add (local.get $high) (i16x8.extend_high_i8x16_s (local.get $bytes))))
        (local.set $rows (i32.add (local.get $rows) (i32.const 4)))
        (br $next)))
    (f32.store (local.get $sums) (f32.mul (local.get $scale) (f32.convert_i32_s (local.get $first))))
    (call $storeScaled (i32.add (local.get $sums) (i32.const 4)) (local.get $low) (local.get $scale))
    (call $storeScaled (i32.add (local.get $sums) (i32.const 36)) (local.get $high) (local.get $scale)))

  ;; units[0..63] = base + scale times the sum of rows of 64 bytes.
  (func (export "sumUnits")
    (param $table i32) (param $rows i32) (param $count i32) (param $scale f32) (param $base i32) (param $units i32)
    (local $block i32)
    (loop $next
      (call $sumBlock
        (i32.add (local.get $table) (local.get $block)) (local.get $rows) (local.get $count) (local.get $scale)
        (i32.add (local.get $units) (i32.shl (local.get $block) (i32.const 2))))
      (local.set $block (i32.add (local.get $block) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $block) (i32.const 64))))
    (call $add (local.get $base) (i32.const 64) (local.get $units)))

  ;; sums[0..15] = scale times the sum of sixteen bytes of each row.
  (func $sumBlock (param $table i32) (param $rows i32) (param $count i32) (param $scale f32) (param $sums i32)
    (local $end i32) (local $bytes v128) (local $low v128) (local $high v128)
    (local.set $end (i32.add (local.get $rows) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $rows) (local.get $end)))
        (local.set $bytes (v128.load align=1 (i32.add (local.get $table) (i32.load (local.get $rows)))))
        (local.set $low (i16x8.add (local.get $low) (i16x8.extend_low_i8x16_s (local.get $bytes))))
        (local.set $high (i16x8.add (local.get $high) (i16x8.extend_high_i8x16_s (local.get $bytes))))
        (local.set $rows (i32.add (local.get $rows) (i32.const 4)))
        (br $next)))
    (call $storeScaled (local.get $sums) (local.get $low) (local.get $scale))
    (call $storeScaled (i32.add (local.get $sums) (i32.const 32)) (local.get $high) (local.get $scale)))

  ;; Stores eight whole numbers as floats, times the scale.
  (func $storeScaled (param $to i32) (param $sums v128) (param $scale f32)
    (v128.store align=4 (local.get $to)
      (f32x4.mul (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $sums))) (f32x4.splat (local.get $scale))))
    (v128.store offset=16 align=4 (local.get $to)
      (f32x4.mul (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_s (local.get $sums))) (f32x4.splat (local.get $scale)))))

  ;; sums[k] += values[k]; the count is a multiple of four.
  (func $add (export "add") (param $values i32) (param $count i32) (param $sums i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $values) (i32.shl (local.get $count) (i32.const 2))))
    (loop $next
      (v128.store (local.get $sums) (f32x4.add (v128.load (local.get $sums)) (v128.load (local.get $values))))
      (local.set $sums (i32.add (local.get $sums) (i32.const 16)))
      (local.set $values (i32.add (local.get $values) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $values) (local.get $end)))))

  ;; Writes the units above zero as pairs of value and number, and returns how many they are. Room for one more is written to.
  (func (export "activate") (param $units i32) (param $count i32) (param $pairs i32) (result i32)
    (local $k i32) (local $value f32) (local $to i32)
    (local.set $to (local.get $pairs))
    (loop $next
      (local.set $value (f32.load (i32.add (local.get $units) (i32.shl (local.get $k) (i32.const 2)))))
      (f32.store (local.get $to) (local.get $value))
      (i32.store offset=4 (local.get $to) (local.get $k))
      (local.set $to
        (i32.add (local.get $to) (i32.shl (f32.gt (local.get $value) (f32.const 0)) (i32.const 3))))
      (local.set $k (i32.add (local.get $k) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $k) (local.get $count))))
    (i32.shr_u (i32.sub (local.get $to) (local.get $pairs)) (i32.const 3)))

  ;; sums += the pairs' values times their rows of the matrix; its width is a multiple of sixteen floats.
  (func (export "addProduct")
    (param $pairs i32) (param $count i32) (param $matrix i32) (param $width i32) (param $sums i32)
    (local $end i32) (local $pair i32) (local $stop i32) (local $row i32) (local $value v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $end (i32.add (local.get $pairs) (i32.shl (local.get $count) (i32.const 3))))
    (local.set $width (i32.shl (local.get $width) (i32.const 2)))
    (local.set $stop (i32.add (local.get $sums) (local.get $width)))
    (loop $block
      (local.set $a (v128.load (local.get $sums)))
      (local.set $b (v128.load offset=16 (local.get $sums)))
      (local.set $c (v128.load offset=32 (local.get $sums)))
      (local.set $d (v128.load offset=48 (local.get $sums)))
      (local.set $pair (local.get $pairs))
      (block $done
        (loop $next
          (br_if $done (i32.ge_u (local.get $pair) (local.get $end)))
          (local.set $value (v128.load32_splat (local.get $pair)))
          (local.set $row
            (i32.add (local.get $matrix) (i32.mul (local.get $width) (i32.load offset=4 (local.get $pair)))))
          (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $value) (v128.load (local.get $row)))))
          (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $value) (v128.load offset=16 (local.get $row)))))
          (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $value) (v128.load offset=32 (local.get $row)))))
          (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $value) (v128.load offset=48 (local.get $row)))))
          (local.set $pair (i32.add (local.get $pair) (i32.const 8)))
          (br $next)))
      (v128.store (local.get $sums) (local.get $a))
      (v128.store offset=16 (local.get $sums) (local.get $b))
      (v128.store offset=32 (local.get $sums) (local.get $c))
      (v128.store offset=48 (local.get $sums) (local.get $d))
      (local.set $sums (i32.add (local.get $sums) (i32.const 64)))
      (local.set $matrix (i32.add (local.get $matrix) (i32.const 64)))
      (br_if $block (i32.lt_u (local.get $sums) (local.get $stop))))))
