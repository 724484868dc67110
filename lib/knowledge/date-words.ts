// The words that tell time. Order matters: position in a list is the number it stands for.

/** January first; longer forms before their abbreviations. */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  ["January", "Jan."],
  ["February", "Feb."],
  ["March", "Mar."],
  ["April", "Apr."],
  ["May"],
  ["June", "Jun."],
  ["July", "Jul."],
  ["August", "Aug."],
  ["September", "Sept.", "Sep."],
  ["October", "Oct."],
  ["November", "Nov."],
  ["December", "Dec."],
];

/** Monday first, as in ISO 8601. */
export const WEEKDAY_NAMES: readonly (readonly string[])[] = [
  ["Monday", "Mon."],
  ["Tuesday", "Tues.", "Tue."],
  ["Wednesday", "Wed."],
  ["Thursday", "Thurs.", "Thu."],
  ["Friday", "Fri."],
  ["Saturday", "Sat."],
  ["Sunday", "Sun."],
];

/** First month of each season (northern, as English news uses it) and how many months it lasts. */
export const SEASONS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};

export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};

export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 4,
  final: 4,
};

/** Days of the calendar that go by a name: month, day. */
export const HOLIDAYS: Readonly<Record<string, readonly [number, number]>> = {
  "Christmas Eve": [12, 24],
  "Christmas Day": [12, 25],
  "Boxing Day": [12, 26],
  "New Year's Eve": [12, 31],
  "New Year's Day": [1, 1],
  "Valentine's Day": [2, 14],
  "May Day": [5, 1],
  Halloween: [10, 31],
};

/** Before a weekday these make a name of it: "Good Friday", "Super Tuesday". */
export const NAMED_DAY_OPENERS: readonly string[] = [
  "Good",
  "Black",
  "Bloody",
  "Ash",
  "Palm",
  "Super",
  "Holy",
  "Easter",
  "Cyber",
  "Maundy",
  "Giving",
];

/** Words right before an expression that say it lies ahead whatever the tense: "elections due on Feb. 14". */
export const AHEAD_WORDS: readonly string[] = [
  "due",
  "scheduled",
  "planned",
  "set",
  "slated",
  "expected",
  "upcoming",
];
