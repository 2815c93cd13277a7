/** json-server by its module, with the defaults of its command but for the log on the terminal. */
import jsonServer from 'json-server';
import { names, port, sampleOf } from './sample.mjs';

const app = jsonServer.create();
app.use(jsonServer.defaults({ logger: false }));
app.use(jsonServer.router(Object.fromEntries(names.map((name) => [name, sampleOf(name)]))));
app.listen(port, '127.0.0.1');
