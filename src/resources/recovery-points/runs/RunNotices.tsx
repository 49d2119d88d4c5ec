import { useDeletions } from '../deletion/deletions';
import { useRollbacks } from '../rollback/rollbacks';
import { CreationNotice } from '../moment/CreationNotice';
import { useCreations } from '../moment/creations';
import { DeletionNotice } from '../deletion/DeletionNotice';
import { RollbackNotice } from '../rollback/RollbackNotice';

/** Runs on an instance that are active or have stopped, with links; without the one that the page itself shows. */
export function RunNotices(props: { instanceId: string; except?: string | undefined }) {
  const isMeant = ({ id, instance, end }: { id: string; instance: { id: string }; end: unknown }) =>
    instance.id === props.instanceId && end === undefined && id !== props.except;
  const rollback = useRollbacks().find(isMeant);
  const deletion = useDeletions().find(isMeant);
  const creation = useCreations().find(isMeant);
  return (
    <>
      {rollback && <RollbackNotice rollback={rollback} />}
      {deletion && <DeletionNotice deletion={deletion} />}
      {creation && <CreationNotice creation={creation} />}
    </>
  );
}
