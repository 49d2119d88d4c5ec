import { useText } from '../i18n/text';
import { SidePanel } from '../ui/navigation/SidePanel';
import { SnapshotOrRecoveryPointText } from '../resources/shared/SnapshotOrRecoveryPoint';

/** *Snapshot or recovery point?*, beside the page. */
export function HelpPanel({ onClose }: { onClose: () => void }) {
  const t = useText();
  return (
    <SidePanel title={t('ui.help')} onClose={onClose}>
      <SnapshotOrRecoveryPointText />
    </SidePanel>
  );
}
