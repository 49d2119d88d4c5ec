import { useEffect, useEffectEvent, useState } from 'react';
import { useCloud } from '../../cloud/cloud';
import { useSignOut } from '../../cloud/session/session';
import { unfinishedIn } from './unfinishedWork';
import { useText } from '../../i18n/text';
import { ConfirmDialog } from '../../resources/shared/dialog/ConfirmDialog';
import { UnfinishedList } from './Unfinished';

/** Signs out; asks first if steps of a run would not be sent. */
export function SignOutQuestion({ onClose }: { onClose: () => void }) {
  const t = useText();
  const cloud = useCloud();
  const signOut = useSignOut();
  const [unfinished] = useState(() => unfinishedIn(cloud));
  const isAsked = unfinished.length > 0;
  const leave = useEffectEvent(() => signOut.mutate());
  useEffect(() => {
    if (!isAsked) leave();
  }, [isAsked]);
  if (!isAsked) return null;
  return (
    <ConfirmDialog
      title={t('runs.signOut.title')}
      confirmLabel={t('app.signOut')}
      destructive
      onConfirm={async () => {
        await signOut.mutateAsync();
      }}
      onClose={onClose}
    >
      <p>{t('runs.signOut.text')}</p>
      <UnfinishedList all={unfinished} />
    </ConfirmDialog>
  );
}
