/** A day as `vaadin-date-picker` has it: months from 0. */
interface Day {
  year: number;
  month: number;
  day: number;
}

/** A Sunday. */
const SUNDAY = Date.UTC(2023, 0, 1);
const A_DAY = 86_400_000;

type Part = 'year' | 'month' | 'day';

/** How a language writes and reads days, for a date picker that no server dresses. */
export function dayWords(locale: string, today: string, cancel: string): object {
  const numbers = formatter(locale, { year: 'numeric', month: 'numeric', day: 'numeric' });
  const order = numbers
    .formatToParts(0)
    .map(({ type }) => type)
    .filter((type): type is Part => type === 'year' || type === 'month' || type === 'day');
  const weekdays = (weekday: 'long' | 'short') => seven((at) => formatter(locale, { weekday }).format(SUNDAY + at * A_DAY));
  return {
    today,
    cancel,
    firstDayOfWeek: firstDayOfWeek(locale),
    monthNames: Array.from({ length: 12 }, (_, month) => formatter(locale, { month: 'long' }).format(Date.UTC(2023, month, 1))),
    weekdays: weekdays('long'),
    weekdaysShort: weekdays('short'),
    formatDate: ({ year, month, day }: Day) => numbers.format(Date.UTC(year, month, day)),
    parseDate: (typed: string) => parsed(typed, order),
  };
}

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
}

function seven(name: (at: number) => string): string[] {
  return Array.from({ length: 7 }, (_, at) => name(at));
}

/** 0 for Sunday, as the picker counts; Monday where the browser does not know. */
function firstDayOfWeek(locale: string): number {
  const known = new Intl.Locale(locale) as Intl.Locale & { getWeekInfo?: () => { firstDay: number } };
  return (known.getWeekInfo?.().firstDay ?? 1) % 7;
}

/** Three numbers in the order of the language; undefined when they are no day. */
function parsed(typed: string, order: Part[]): Day | undefined {
  const numbers = typed.match(/\d+/g)?.map(Number) ?? [];
  if (numbers.length !== order.length) {
    return undefined;
  }
  const of = (part: Part) => numbers[order.indexOf(part)]!;
  const year = of('year') < 100 ? of('year') + 2000 : of('year');
  const at = new Date(Date.UTC(year, of('month') - 1, of('day')));
  const exists = at.getUTCMonth() === of('month') - 1 && at.getUTCDate() === of('day');
  return exists ? { year, month: of('month') - 1, day: of('day') } : undefined;
}
