import { offerLanguages, words } from './language.js';
import { Captions } from './line/captions.js';
import { Ears } from './line/ears.js';
import { Ringer } from './line/ringer.js';
import { Socket } from './line/socket.js';
import { offline, statusOf } from './line/statuses.js';
import { quiet, say } from './line/voice.js';

const patience = 8000;
const part = id => document.getElementById(id);
const phone = part('phone');
const captions = new Captions(part('captions'), part('choices'), answer);
const ringer = new Ringer();
const ears = new Ears(part('microphone'), part('listen'), answer);
const socket = new Socket({ ringing, answered, say: hearBot, ended }, connectionChanged);

let caller = '';
let callLanguage = 'ko';
let reason = null;
let online = false;
let silence;
let spoken = new Set();
let speaking = Promise.resolve();

offerLanguages(draw);
part('resident').addEventListener('change', () => choose(part('resident').value));
part('pick-up').addEventListener('click', pickUp);
part('decline').addEventListener('click', () => socket.send({ type: 'decline' }));
part('hang-up').addEventListener('click', () => socket.send({ type: 'hang-up' }));
part('answer').addEventListener('submit', event => { event.preventDefault(); answer(part('text').value); });
part('text').addEventListener('input', waitForAnswer);
draw();
await offerResidents();

async function offerResidents() {
  const response = await fetch('/line/residents').catch(() => null);
  if (!response?.ok) return complain({ ko: '명단을 불러올 수 없어요. 직원으로 로그인한 뒤 다시 열어 주세요.', en: 'The residents cannot be read. Please log in as staff and open this page again.' });
  const residents = await response.json();
  if (!residents.length) return complain({ ko: '아직 등록된 어르신이 없어요. 업무 화면에서 먼저 등록해 주세요.', en: 'There are no residents yet. Please add one in the console first.' });
  part('resident').replaceChildren(...residents.map(one => new Option(one.name, one.id)));
  const before = sessionStorage.getItem('line') ?? new URLSearchParams(location.search).get('resident');
  part('resident').value = residents.some(one => one.id === before) ? before : residents[0].id;
  choose(part('resident').value);
}

function choose(resident) {
  sessionStorage.setItem('line', resident);
  reason = null;
  goTo('waiting');
  socket.open(`/line/ws?resident=${encodeURIComponent(resident)}`);
}

function complain(both) {
  part('trouble').textContent = words(both);
  part('trouble').hidden = false;
}

function ringing(frame) {
  caller = frame.caller;
  callLanguage = frame.language;
  spoken = new Set();
  captions.clear();
  ringer.start();
  goTo('ringing');
  part('pick-up').focus();
}

function pickUp() {
  ringer.stop();
  socket.send({ type: 'answer' });
}

function answered() {
  if (phone.dataset.state === 'talking') return;
  ringer.stop();
  goTo('talking');
  part('text').focus();
}

/** Shows and speaks; confirms when spoken. The same frame may come again after a drop: it is said once. */
function hearBot(frame) {
  callLanguage = frame.language;
  if (spoken.has(frame.id)) return socket.send({ type: 'spoken', id: frame.id });
  spoken.add(frame.id);
  clearTimeout(silence);
  ears.close();
  captions.bot(frame.text, frame.language, frame.choices);
  speaking = speaking.then(() => say(frame.speech, frame.language, frame.slow)).then(() => {
    socket.send({ type: 'spoken', id: frame.id });
    waitForAnswer();
  });
}

/** Starts, or starts again, the time that the person has for an answer. */
function waitForAnswer() {
  clearTimeout(silence);
  if (phone.dataset.state !== 'talking') return;
  ears.open(callLanguage);
  silence = setTimeout(() => socket.send({ type: 'silence' }), patience);
}

function answer(text) {
  const said = text.trim();
  if (!said || phone.dataset.state !== 'talking') return;
  clearTimeout(silence);
  quiet();
  captions.person(said, callLanguage);
  part('text').value = '';
  part('text').focus();
  socket.send({ type: 'said', id: crypto.randomUUID(), text: said });
}

function ended(frame) {
  reason = frame.reason;
  clearTimeout(silence);
  ringer.stop();
  ears.close();
  if (reason !== 'finished') quiet();
  captions.offer([]);
  goTo('waiting');
}

function connectionChanged(isOnline) {
  online = isOnline;
  draw();
}

function goTo(state) {
  phone.dataset.state = state;
  draw();
}

function draw() {
  const state = phone.dataset.state;
  const isTalking = state === 'talking';
  part('picture').textContent = { waiting: '☎️', ringing: '🔔', talking: '🗣️' }[state];
  part('caller').textContent = state === 'waiting' ? '' : caller;
  part('status').textContent = online || state === 'ringing' ? statusOf(state, reason) : offline();
  part('pick-up').hidden = part('decline').hidden = state !== 'ringing';
  part('talk').hidden = part('hang-up').hidden = !isTalking;
  part('captions').hidden = captions.isEmpty;
  part('text').placeholder = words({ ko: '대답을 적어 주세요', en: 'Type your answer' });
}
