// The conversation of this tab, kept over a reload. Each tab has its own.
const key = 'chat';

/** { customer, token, conversationId }, or null. */
export function conversation() {
  const text = sessionStorage.getItem(key);
  return text && JSON.parse(text);
}

/** Keeps the conversation with its present token, which Direct Line's client refreshes by itself. */
export function keep(chat) {
  if (!chat?.directLine.conversationId) return;
  const { conversationId, token } = chat.directLine;
  sessionStorage.setItem(key, JSON.stringify({ customer: chat.customer, conversationId, token }));
}

export const forget = () => sessionStorage.removeItem(key);
