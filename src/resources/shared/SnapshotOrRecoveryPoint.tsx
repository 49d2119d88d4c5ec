import { styled } from '@mui/material/styles';
import { useText } from '../../i18n/text';

const Text = styled('div')({
  '& h3': { fontSize: '0.875rem', margin: '1.25rem 0 0.25rem' },
  '& h3:first-of-type': { marginTop: 0 },
  '& p, & ul': { margin: '0.25rem 0 0.5rem' },
  '& ul': { paddingLeft: '1.25rem' },
});

/** Explanation of snapshots and recovery points, when to use which, and their limits. */
export function SnapshotOrRecoveryPointText() {
  const t = useText();
  return (
    <Text>
      <h3>{t('help.snapshot.title')}</h3>
      <p>{t('help.snapshot.what')}</p>
      <p>{t('help.use')}</p>
      <ul>
        <li>{t('help.snapshot.when1')}</li>
        <li>{t('help.snapshot.when2')}</li>
        <li>{t('help.snapshot.when3')}</li>
      </ul>
      <p>{t('help.snapshot.cost')}</p>
      <h3>{t('help.point.title')}</h3>
      <p>{t('help.point.what')}</p>
      <p>{t('help.use')}</p>
      <ul>
        <li>{t('help.point.when1')}</li>
        <li>{t('help.point.when2')}</li>
      </ul>
      <p>{t('help.point.cost')}</p>
      <h3>{t('help.backup.title')}</h3>
      <p>{t('help.backup.text')}</p>
    </Text>
  );
}

const Fold = styled('details')({
  marginTop: '1rem',
  '&[open] summary': { marginBottom: '0.75rem' },
});

/** The same help, folded, for dialogs: it opens in place, so that nothing typed is left behind. */
export function SnapshotOrRecoveryPoint() {
  const t = useText();
  return (
    <Fold>
      <summary>{t('ui.help')}</summary>
      <SnapshotOrRecoveryPointText />
    </Fold>
  );
}
