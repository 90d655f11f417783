// Web Chat's looks: large, calm, the same colours as site.css.
const brand = '#0b5563';

export const look = {
  primaryFont: '"Noto Sans KR", "Noto Sans CJK KR", "Apple SD Gothic Neo", "Malgun Gothic", sans-serif',
  fontSizeSmall: '100%',
  accent: brand,
  subtle: '#4a5866',
  backgroundColor: '#ffffff',
  paddingRegular: 12,
  bubbleMaxWidth: 560,
  bubbleBackground: '#e3f0f1',
  bubbleTextColor: '#1b2733',
  bubbleBorderWidth: 0,
  bubbleBorderRadius: 16,
  bubbleFromUserBackground: brand,
  bubbleFromUserTextColor: '#ffffff',
  bubbleFromUserBorderWidth: 0,
  bubbleFromUserBorderRadius: 16,
  suggestedActionLayout: 'flow',
  suggestedActionHeight: 48,
  suggestedActionTextColor: brand,
  suggestedActionBorderColor: brand,
  suggestedActionBorderRadius: 24,
  sendBoxHeight: 60,
  sendBoxButtonColor: brand,
  sendBoxPlaceholderColor: '#4a5866',
  sendBoxTextColor: '#1b2733',
  timestampColor: '#4a5866',
  timestampFormat: 'absolute',
  hideUploadButton: true,
  // Korean breaks between words.
  messageActivityWordBreak: 'keep-all',
};
