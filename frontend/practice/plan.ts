/** A part of a meeting. */
export interface Segment {
  /** Stable within the plan. */
  id: string;
  title: string;
  /** 1 or more. */
  minutes: number;
}

/** Minutes of all segments together. */
export function total(plan: readonly Segment[]): number {
  return plan.reduce((sum, { minutes }) => sum + minutes, 0);
}

function lengthened(plan: readonly Segment[], place: number, by: number): Segment[] {
  return plan.map((each, at) => (at === place ? { ...each, minutes: each.minutes + by } : each));
}

function largest(plan: readonly Segment[], but: number): number {
  return plan.reduce(
    (best, { minutes }, at) => (at !== but && (best < 0 || minutes > plan[best].minutes) ? at : best),
    -1,
  );
}

/** Who gives a minute to this segment: the next one while it has two, else the longest; -1 when nobody can. */
function giver(plan: readonly Segment[], place: number): number {
  const next = place + 1 < plan.length && plan[place + 1].minutes > 1 ? place + 1 : largest(plan, place);
  return next >= 0 && plan[next].minutes > 1 ? next : -1;
}

/** Who takes a minute from this segment: the next one, else the longest; -1 when it stands alone. */
function taker(plan: readonly Segment[], place: number): number {
  return place + 1 < plan.length ? place + 1 : largest(plan, place);
}

/** Whether {@link longer} would change anything. */
export function canGrow(plan: readonly Segment[], place: number): boolean {
  return giver(plan, place) >= 0;
}

/** Whether {@link shorter} would change anything. */
export function canShrink(plan: readonly Segment[], place: number): boolean {
  return plan[place].minutes > 1 && taker(plan, place) >= 0;
}

/** One minute more, taken from another segment; the same plan when none can give. */
export function longer(plan: readonly Segment[], place: number): Segment[] {
  const from = giver(plan, place);
  return from < 0 ? [...plan] : lengthened(lengthened(plan, place, 1), from, -1);
}

/** One minute less, given to another segment; the same plan when it has only one. */
export function shorter(plan: readonly Segment[], place: number): Segment[] {
  return canShrink(plan, place) ? lengthened(lengthened(plan, place, -1), taker(plan, place), 1) : [...plan];
}

/** The segment in another place; the same plan when it would leave it. */
export function move(plan: readonly Segment[], place: number, by: number): Segment[] {
  const to = place + by;
  return to < 0 || to >= plan.length ? [...plan] : plan.toSpliced(place, 1).toSpliced(to, 0, plan[place]);
}

/** Whether {@link add} would change anything. */
export function canAdd(plan: readonly Segment[]): boolean {
  return plan.some(({ minutes }) => minutes > 1);
}

/** A new segment at the end with up to two minutes of the longest one; the same plan when none has two. */
export function add(plan: readonly Segment[], id: string, title: string): Segment[] {
  if (!canAdd(plan)) {
    return [...plan];
  }
  const from = largest(plan, -1);
  const minutes = Math.min(2, plan[from].minutes - 1);
  return [...lengthened(plan, from, -minutes), { id, title, minutes }];
}

/** The plan without the segment, whose minutes go to the next one (the last one's to the one before). */
export function remove(plan: readonly Segment[], place: number): Segment[] {
  if (plan.length < 2) {
    return [...plan];
  }
  const heir = place + 1 < plan.length ? place + 1 : place - 1;
  return lengthened(plan, heir, plan[place].minutes).toSpliced(place, 1);
}

/** The plan stretched or shortened to the minutes there are: what a changed course or another editor left. */
export function fit(plan: readonly Segment[], minutes: number): Segment[] {
  let fitted = plan.slice(0, minutes).map((each) => ({ ...each, minutes: Math.max(1, Math.floor(each.minutes)) }));
  if (fitted.length === 0) {
    return [];
  }
  while (total(fitted) > minutes) {
    fitted = lengthened(fitted, largest(fitted, -1), -1);
  }
  return lengthened(fitted, largest(fitted, -1), minutes - total(fitted));
}
