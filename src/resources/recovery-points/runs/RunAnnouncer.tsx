import { useDeletions } from '../deletion/deletions';
import { useRollbacks } from '../rollback/rollbacks';
import { isDeletionInProgress as isDeleting } from '../deletion/deletion';
import { isInProgress, stepsToSend } from '../../../cloud/runs/run';
import { useBeforeUnloadPrompt } from '../../../ui/beforeUnload';
import { DeletionAnnouncer } from '../deletion/DeletionAnnouncer';
import { useCreations } from '../moment/creations';
import { CreationAnnouncer } from '../moment/CreationAnnouncer';
import { RollbackAnnouncer } from '../rollback/RollbackAnnouncer';

/** Resumes and announces the runs of this tab, on any page. Renders nothing. */
export function RunAnnouncer() {
  const rollbacks = useRollbacks().filter(isInProgress);
  const deletions = useDeletions().filter(isDeleting);
  const creations = useCreations().filter(isInProgress);
  useBeforeUnloadPrompt(
    creations.some((creation) => stepsToSend(creation, creation.steps.length) > 0) ||
      rollbacks.some((rollback) => stepsToSend(rollback, rollback.steps.length) > 0) ||
      deletions.some((deletion) => stepsToSend(deletion, deletion.queue.length) > 0),
  );
  return (
    <>
      <RollbackAnnouncer />
      <DeletionAnnouncer />
      <CreationAnnouncer />
    </>
  );
}
