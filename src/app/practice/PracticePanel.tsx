import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState, type FormEvent } from 'react';
import { useText } from '../../i18n/text';
import { Notice, useAnnounce } from '../../ui';
import { SidePanel } from '../../ui/navigation/SidePanel';
import { ConfirmDialog } from '../../resources/shared/dialog/ConfirmDialog';
import { SelectField, TextField } from '../../ui/form/Fields';
import { DialogExit } from '../../ui/dialog/DialogExit';
import { usePracticeValue, type PracticeControls, type PracticeScenario } from './practice';

const Part = styled('section')({
  borderTop: '1px solid var(--line)',
  marginTop: '1.25rem',
  paddingTop: '1rem',
  '& h3': { margin: '0 0 0.5rem', fontSize: '0.875rem' },
  '& .MuiButton-root': { marginRight: '0.5rem', marginTop: '0.5rem' },
});

const tenMinutes = 10 * 60 * 1000;

/** The value of a form field, as text; files have none. */
const field = (form: HTMLFormElement, name: string): string => {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
};

/** Controls of the practice cloud itself: other data, faster time, faults. */
export function PracticePanel(props: { practice: PracticeControls; onClose: () => void }) {
  const t = useText();
  const { practice, onClose } = props;
  return (
    <SidePanel title={t('app.practiceCloud')} onClose={onClose}>
      <p>{t('practice.what')}</p>
      {!practice.persistent && <Notice tone="warning">{t('practice.notKept')}</Notice>}
      <Time practice={practice} />
      <Scenario practice={practice} />
      <Faults practice={practice} />
      {practice.leave !== undefined && (
        <Part>
          <h3>{t('practice.realCloud')}</h3>
          <p>{t('practice.leaveHint')}</p>
          <Button variant="outlined" onClick={practice.leave}>
            {t('practice.leave')}
          </Button>
        </Part>
      )}
    </SidePanel>
  );
}

function Time({ practice }: { practice: PracticeControls }) {
  const t = useText();
  const { say } = useAnnounce();
  const speed = usePracticeValue(practice, (cloud) => cloud.speed());
  const [moves, setMoves] = useState(0);
  const forward = async () => {
    setMoves((running) => running + 1);
    await practice.moveForward(tenMinutes).finally(() => setMoves((running) => running - 1));
    say(t('practice.forwardDone'));
  };
  return (
    <Part>
      <SelectField
        label={t('practice.speed')}
        value={String(speed)}
        onChange={(event) => void practice.setSpeed(Number(event.currentTarget.value))}
      >
        {practice.speeds.map((choice) => (
          <option key={choice} value={String(choice)}>
            {choice === 0
              ? t('practice.speed.paused')
              : t('practice.speed.times', { speed: choice })}
          </option>
        ))}
      </SelectField>
      <Button variant="outlined" aria-busy={moves > 0 || undefined} onClick={() => void forward()}>
        {t('practice.forward')}
      </Button>
    </Part>
  );
}

function Scenario({ practice }: { practice: PracticeControls }) {
  const t = useText();
  const scenario = usePracticeValue(practice, (cloud) => cloud.scenario());
  const [asked, setAsked] = useState<PracticeScenario>();
  const start = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = field(event.currentTarget, 'scenario');
    setAsked(practice.scenarios.find((name) => name === chosen));
  };
  return (
    <Part>
      <form onSubmit={start}>
        <SelectField
          key={scenario}
          name="scenario"
          label={t('practice.scenario')}
          hint={t('practice.scenarioHint')}
          defaultValue={scenario}
        >
          {practice.scenarios.map((name) => (
            <option key={name} value={name}>
              {t(`practice.scenario.${name}`)}
            </option>
          ))}
        </SelectField>
        <Button type="submit" variant="outlined">
          {t('practice.start')}
        </Button>
        <Button variant="outlined" onClick={() => setAsked(scenario)}>
          {t('practice.reset')}
        </Button>
      </form>
      <DialogExit name={asked ?? ''}>
        {asked !== undefined && (
          <ConfirmDialog
            title={t('practice.sure', { scenario: t(`practice.scenario.${asked}`) })}
            confirmLabel={t(asked === scenario ? 'practice.reset' : 'practice.start')}
            destructive
            onConfirm={() =>
              asked === scenario ? practice.reset() : practice.changeScenario(asked)
            }
            onClose={() => setAsked(undefined)}
          >
            <p>{t('practice.lost')}</p>
          </ConfirmDialog>
        )}
      </DialogExit>
    </Part>
  );
}

function Faults({ practice }: { practice: PracticeControls }) {
  const t = useText();
  const { say } = useAnnounce();
  const count = usePracticeValue(practice, (cloud) => cloud.activeFaults());
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const fault = practice.faultKinds.find((kind) => kind === field(form, 'fault'));
    const command = field(form, 'command');
    if (fault === undefined) return;
    void practice
      .addFault(fault, command === '' ? undefined : command)
      .then(() => say(t('practice.faultAdded', { fault: t(`practice.fault.${fault}`) })));
  };
  return (
    <Part>
      <form onSubmit={add}>
        <SelectField name="fault" label={t('practice.fault')} hint={t('practice.faultsHint')}>
          {practice.faultKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`practice.fault.${kind}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          name="command"
          label={t('practice.command')}
          optional
          hint={t('practice.commandHint')}
          spellCheck={false}
          autoCapitalize="none"
        />
        <p>{t('practice.activeFaults', { count })}</p>
        <Button type="submit" variant="outlined">
          {t('practice.addFault')}
        </Button>
        <Button
          variant="outlined"
          onClick={() => void practice.clearFaults().then(() => say(t('practice.faultsCleared')))}
        >
          {t('practice.clearFaults')}
        </Button>
      </form>
    </Part>
  );
}
