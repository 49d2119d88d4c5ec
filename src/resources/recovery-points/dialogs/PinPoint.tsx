import { useText } from '../../../i18n/text';
import { savePin } from '../../shared/pins/pinChanges';
import { PinDialog } from '../../shared/pins/PinDialog';
import { usePointDialog } from './pointDialog';

/** Changes the purpose and the pin of a recovery point. */
export function PinPoint() {
  const t = useText();
  const { point, ...dialog } = usePointDialog('pin', savePin);
  return (
    <PinDialog
      {...dialog}
      resource={point}
      intro={<p>{t('pins.edit.ofPoint', { name: point.name })}</p>}
    />
  );
}
