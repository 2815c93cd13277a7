/** Express as it is set up by default, with the compression that its documentation advises. */
import compression from 'compression';
import express from 'express';
import { names, port, sampleOf } from './sample.mjs';

const app = express();
app.use(compression());
for (const name of names) {
  const value = sampleOf(name);
  app.get(`/${name}`, (_request, response) => response.json(value));
}
app.listen(port, '127.0.0.1');
