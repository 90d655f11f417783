// Microsoft's Bot Builder as the channel: its client posts activities, its Connector takes the replies.
// node bot-builder.mjs MESSAGES_URL
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { run, say, until } from './lines.mjs';

const require = createRequire(import.meta.url);
const { ChannelServiceHandler, ChannelServiceRoutes, ConfigurationBotFrameworkAuthentication } = require('botbuilder');
const { SimpleCredentialProvider } = require('botframework-connector');
const [url] = process.argv.slice(2);
const received = [];

class Connector extends ChannelServiceHandler {
  constructor() {
    super(new SimpleCredentialProvider('', ''), { requiredEndorsements: [] });
  }

  async onReplyToActivity(claims, conversationId, activityId, activity) {
    received.push({ conversationId, activityId, activity });
    return { id: `sent-${received.length}` };
  }
}

/** As much of a web server as the routes of Bot Builder's Connector ask for. */
function serve(handler) {
  const routes = [];
  const on = method => (path, take) => routes.push({ method, parts: path.split('/'), take });
  new ChannelServiceRoutes(handler).register({ get: on('GET'), post: on('POST'), put: on('PUT'), del: on('DELETE') }, '');
  return createServer((request, response) => {
    const parts = request.url.split('?')[0].split('/');
    const matches = ({ method, parts: wanted }) =>
      method === request.method && wanted.length === parts.length && wanted.every((part, at) => part.startsWith(':') || part === parts[at]);
    const route = routes.find(matches);
    if (!route) return response.writeHead(404).end();
    request.params = Object.fromEntries(route.parts.flatMap((part, at) => (part.startsWith(':') ? [[part.slice(1), decodeURIComponent(parts[at])]] : [])));
    response.status = code => { response.statusCode = code; return response; };
    response.send = body => response.write(typeof body === 'string' ? body : JSON.stringify(body));
    route.take(request, response, () => {});
  });
}

const activity = (text, more) => ({
  type: 'message',
  id: `activity|${text}`,
  channelId: 'emulator',
  from: { id: 'user-1', name: 'Kim' },
  recipient: { id: 'bot-1', name: 'Bot' },
  conversation: { id: 'room|1' },
  locale: 'ko-KR',
  text,
  ...more,
});

run(async () => {
  const server = serve(new Connector());
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const serviceUrl = `http://127.0.0.1:${server.address().port}`;
  const client = new ConfigurationBotFrameworkAuthentication({}).createBotFrameworkClient();
  const post = one => client.postActivity('', '', url, serviceUrl, 'room|1', one);

  const expected = await post(activity('잔액', { deliveryMode: 'expectReplies' }));
  say({ event: 'expectReplies', status: expected.status, activities: expected.body.activities });

  const sent = await post(activity('안녕'));
  await until('the reply at the Connector', () => received.length === 1);
  say({ event: 'connector', status: sent.status, ...received[0] });

  const again = await post(activity('안녕'));
  say({ event: 'again', status: again.status, received: received.length });

  const joined = await post({ ...activity(''), type: 'conversationUpdate', id: 'joined', text: undefined, membersAdded: [{ id: 'bot-1' }, { id: 'user-1' }] });
  await until('the welcome', () => received.length === 2);
  say({ event: 'welcome', status: joined.status, text: received[1].activity.text });

  const invoked = await post({ ...activity(''), type: 'invoke', id: 'invoke', name: 'adaptiveCard/action' });
  say({ event: 'invoke', status: invoked.status });
  server.close();
});
