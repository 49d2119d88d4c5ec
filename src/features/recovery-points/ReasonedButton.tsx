import { useId } from 'react';
import { Button, type ButtonProps } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { MenuAction } from '../../ui';

const Box = styled('div')({
  maxWidth: '24rem',
  '& p': { margin: '0.25rem 0 0', fontSize: '0.8125rem' },
});

/** A button for an action. While it cannot be done, the button stays in reach and says why. */
export function ReasonedButton(props: {
  action: MenuAction;
  /** Where the button says more than the menu's word. */
  label?: string;
  variant?: ButtonProps['variant'];
}) {
  const { label, reason, destructive, onSelect } = props.action;
  const id = useId();
  return (
    <Box>
      <Button
        variant={props.variant ?? 'outlined'}
        color={destructive ? 'error' : 'primary'}
        aria-disabled={reason !== undefined}
        aria-describedby={reason === undefined ? undefined : id}
        onClick={reason === undefined ? onSelect : undefined}
      >
        {props.label ?? label}
      </Button>
      {reason !== undefined && (
        <p id={id} className="soft">
          {reason}
        </p>
      )}
    </Box>
  );
}
