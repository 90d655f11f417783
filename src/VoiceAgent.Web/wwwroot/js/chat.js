import { language, offerLanguages, words } from './language.js';
import { customers, nameOf, signIn } from './sandbox-bank.js';
import * as kept from './chat/kept-conversation.js';
import { look } from './chat/look.js';
import { offerSpeech, ponyfill } from './chat/speech.js';

const place = document.getElementById('web-chat');
const picker = document.getElementById('customer');
const trouble = document.getElementById('trouble');
// Of Direct Line's client.
const Status = { online: 2, expiredToken: 3, failedToConnect: 4 };
let chat;
let samples = [];

offerLanguages(() => { nameSamples(); show(); });
offerSpeech(document.getElementById('speech'), show);
picker.addEventListener('change', startNew);
document.getElementById('new').addEventListener('click', startNew);
addEventListener('pagehide', () => kept.keep(chat));
await offerSampleCustomers();
await resumeOrStart();

async function offerSampleCustomers() {
  samples = await customers().catch(() => null) ?? [];
  if (!samples.length) return;
  picker.replaceChildren(...samples.map(one => new Option('', one.id)));
  nameSamples();
  picker.value = kept.conversation()?.customer ?? samples[0].id;
  if (!picker.value) picker.value = samples[0].id;
  document.getElementById('sample').hidden = false;
}

function nameSamples() {
  samples.forEach((one, at) => { picker.options[at].text = nameOf(one); });
}

async function resumeOrStart() {
  const before = kept.conversation();
  if (before && before.customer === picker.value) connect(before);
  else await startNew();
}

async function startNew() {
  kept.forget();
  try {
    connect({ customer: picker.value, token: await token() });
  } catch (problem) {
    console.error(problem);
    complain({ ko: '지금은 채팅에 연결할 수 없어요. 잠시 뒤에 "새 대화"를 눌러 주세요.', en: 'The chat cannot be reached now. Please press "New conversation" in a moment.' });
  }
}

/** In development the sample customer's; otherwise an anonymous one, good for one conversation. */
async function token() {
  if (picker.value) return signIn(picker.value);
  const answer = await fetch('/v3/directline/tokens/generate', { method: 'POST' });
  if (!answer.ok) throw new Error(`tokens/generate answered ${answer.status}`);
  return (await answer.json()).token;
}

function connect({ customer, token: given, conversationId }) {
  chat?.directLine.end();
  trouble.hidden = true;
  const directLine = WebChat.createDirectLine({
    domain: `${location.origin}/v3/directline`,
    token: given,
    conversationStartProperties: { locale: locale() },
    ...(conversationId && { conversationId, watermark: '0' }),
  });
  chat = { customer, directLine, store: WebChat.createStore() };
  directLine.connectionStatus$.subscribe(status => followConnection(status, directLine));
  show();
}

function followConnection(status, directLine) {
  if (directLine !== chat?.directLine) return;
  if (status === Status.online) kept.keep(chat);
  if (status === Status.expiredToken || status === Status.failedToConnect) {
    kept.forget();
    complain({ ko: '대화가 끊어졌어요. "새 대화"를 눌러 다시 시작해 주세요.', en: 'The conversation was cut off. Please press "New conversation" to start again.' });
  }
}

function complain(both) {
  trouble.textContent = words(both);
  trouble.hidden = false;
}

function locale() {
  return language() === 'ko' ? 'ko-KR' : 'en-US';
}

function show() {
  if (!chat) return;
  WebChat.renderWebChat({
    directLine: chat.directLine,
    store: chat.store,
    locale: locale(),
    styleOptions: look,
    // Cards as large as the words beside them.
    adaptiveCardsHostConfig: { fontSizes: { small: 16, default: 18, medium: 20, large: 24, extraLarge: 28 } },
    webSpeechPonyfillFactory: ponyfill(),
  }, place);
}
