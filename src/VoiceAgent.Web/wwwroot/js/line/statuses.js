import { words } from '../language.js';

const statuses = {
  waiting: { ko: '전화를 기다리고 있어요.', en: 'Waiting for a call.' },
  ringing: { ko: '전화가 왔어요.', en: 'is calling.' },
  talking: { ko: '통화 중이에요.', en: 'You are on the phone.' },
};
const endings = {
  finished: { ko: '통화가 끝났어요.', en: 'The call is over.' },
  'hung-up': { ko: '전화를 끊었어요.', en: 'You hung up.' },
  unanswered: { ko: '받지 않은 전화가 있어요.', en: 'You missed a call.' },
  declined: { ko: '전화를 거절했어요.', en: 'You declined the call.' },
  elsewhere: { ko: '다른 창에서 전화를 받았어요.', en: 'The call was taken in another window.' },
  dropped: { ko: '연결이 끊어졌어요.', en: 'The connection was lost.' },
};

/** What the telephone's state is called; after a call, how it ended too. */
export function statusOf(state, reason) {
  if (state !== 'waiting' || !endings[reason]) return words(statuses[state]);
  return `${words(endings[reason])} ${words(statuses.waiting)}`;
}

export const offline = () => words({ ko: '서비스에 연결하고 있어요…', en: 'Connecting to the service…' });
