/** Whether an input method is at work in this document; `watch` keeps it. A write now would corrupt the text. */
export const composition = { active: false };
