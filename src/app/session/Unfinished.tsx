import { unfinishedIn, type Unfinished } from './unfinishedWork';
import { useCloud } from '../../cloud/cloud';
import { useNameList } from '../../i18n/nameList';
import { useText } from '../../i18n/text';

/** Work that stays unfinished once the person has signed out, a line each. */
export function UnfinishedList({ all }: { all: readonly Unfinished[] }) {
  const t = useText();
  const names = useNameList();
  const lineOf = (each: Unfinished) => {
    if (each.kind !== 'followUp') return t(`runs.unfinished.${each.kind}`, { ...each });
    const { kept } = each;
    if (kept.kind === 'addTags')
      return t('runs.unfinished.tags', {
        task: t(`task.${kept.as}.name`),
        name: kept.subject.name,
      });
    if (kept.kind === 'unsent')
      return t('runs.unfinished.tags', { task: kept.action, name: names(kept.waiting) });
    return kept.kind === 'attachVolume'
      ? t('runs.unfinished.attach', { volume: kept.volume.name })
      : t('runs.unfinished.snapshots', { names: names(kept.waiting) });
  };
  return (
    <ul>
      {all.map((each) => (
        <li key={each.id}>{lineOf(each)}</li>
      ))}
    </ul>
  );
}

export const useUnfinished = () => unfinishedIn(useCloud());
