import { useMemo } from 'react';
import { languageOf } from '../../../i18n/languages';
import { useText, type Text } from '../../../i18n/text';
import { useFormats } from '../../../ui';
import { timeOfDay, type SchedulePlan } from './schedule';

/** Days of the week in the language, Sunday first. */
export function useWeekdays(): readonly string[] {
  const { language } = useFormats();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(languageOf(language).locale, {
      weekday: 'long',
      timeZone: 'UTC',
    });
    // 2026-11-01 is a Sunday.
    return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2026, 10, 1 + day)));
  }, [language]);
}

function whenText(t: Text, weekdays: readonly string[], { kind, time }: SchedulePlan): string {
  if (time === undefined) return t('schedules.when.none');
  const { minute, day } = time;
  return t(`schedules.when.${kind}`, {
    minute,
    time: timeOfDay(time),
    day: kind === 'WEEKLY' ? (weekdays[day - 1] ?? '') : day,
  });
}

/** Says when a schedule takes snapshots, and in which zone: *Every day at 02:30, America/Toronto*. */
export function useScheduleText(): (plan: SchedulePlan) => string {
  const t = useText();
  const weekdays = useWeekdays();
  return (plan) =>
    t('schedules.when', {
      when: whenText(t, weekdays, plan),
      zone: plan.timeZone.replaceAll('_', ' '),
    });
}
