// Microsoft's Direct Line client against our server.
// node direct-line.mjs DOMAIN websocket|polling [TOKEN]
import { createRequire } from 'node:module';
import WebSocket from 'ws';
import { run, say, until } from './lines.mjs';

const require = createRequire(import.meta.url);
const [domain, transport, token] = process.argv.slice(2);
const sockets = [];
globalThis.XMLHttpRequest = require('xhr2');
globalThis.WebSocket = class extends WebSocket {
  constructor(url) {
    super(url);
    sockets.push(this);
  }
};
const { DirectLine } = require('botframework-directlinejs');

const Online = 2;
const messages = 50;

function client(options) {
  const directLine = new DirectLine({
    domain,
    webSocket: transport === 'websocket',
    pollingInterval: 500,
    conversationStartProperties: { locale: 'ko-KR' },
    random: () => 0,
    ...options,
  });
  const seen = [];
  // Ending a client is an error to those who still listen.
  directLine.activity$.subscribe(activity => seen.push(activity), () => {});
  return { directLine, seen };
}

const send = ({ directLine }, text) => new Promise((resolve, reject) =>
  directLine.postActivity({ type: 'message', from: { id: 'tester' }, text, locale: 'ko-KR' }).subscribe(resolve, reject));

const replies = ({ seen }) => seen.filter(one => one.type === 'message' && one.from.role === 'bot').map(one => one.text);
const echoes = ({ seen }) => seen.filter(one => one.type === 'message' && one.from.role === 'user').map(one => one.text);
const duplicates = ({ seen }) => {
  const ids = seen.filter(one => one.type !== 'typing').map(one => one.id);
  return ids.length - new Set(ids).size;
};

run(async () => {
  const first = client({ token });
  await until('the welcome', () => replies(first).length === 1);
  say({ event: 'welcome', text: replies(first)[0], user: first.directLine.parseToken(first.directLine.token) ?? null });

  const ids = [];
  for (let number = 1; number <= messages; number++) ids.push(await send(first, `말 ${number}`));
  await until('the last reply', () => replies(first).length === messages + 1);
  const echoed = first.seen.filter(one => one.from.role === 'user').map(one => one.id);
  say({ event: 'sent', replies: replies(first).slice(1), echoes: echoes(first), idsMatch: ids.join() === echoed.join(), duplicates: duplicates(first) });

  await send(first, '느리게');
  await until('the slow reply', () => replies(first).length === messages + 2);
  say({ event: 'typing', seen: first.seen.some(one => one.type === 'typing') });

  const again = transport === 'websocket' ? await dropSocket(first) : await comeBack(first);
  say({ event: 'reconnected', replies: replies(again).slice(-2), duplicates: duplicates(again), count: replies(again).length });

  const refreshed = await new Promise((resolve, reject) => again.directLine.refreshToken().subscribe(resolve, reject));
  const changed = refreshed !== again.directLine.token;
  again.directLine.token = refreshed;
  const id = await send(again, '새 토큰');
  await until('the reply under the new token', () => replies(again).at(-1)?.includes('새 토큰'));
  say({ event: 'refreshed', changed, id, online: again.directLine.connectionStatus$.getValue() === Online });
});

/** The connection breaks, something is said meanwhile, and the client reconnects with its watermark. */
async function dropSocket(before) {
  const count = replies(before).length;
  sockets.at(-1).terminate();
  await send(before, '끊긴 사이');
  await until('the reconnection', () => sockets.length > 1);
  await send(before, '다시 이어서');
  await until('both replies', () => replies(before).length === count + 2);
  return before;
}

/** A second client takes the conversation up from the first one's watermark. */
async function comeBack(before) {
  const { conversationId, token: given, watermark } = before.directLine;
  before.directLine.end();
  const after = client({ conversationId, token: given, watermark });
  await send(after, '끊긴 사이');
  await send(after, '다시 이어서');
  await until('both replies', () => replies(after).length === 2);
  return after;
}
