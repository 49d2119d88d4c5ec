import { useId, type ReactNode } from 'react';
import { Button, type ButtonProps } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { MenuAction } from '../../../ui';

const Box = styled('div')({
  maxWidth: '24rem',
  '& p': { margin: '0.25rem 0 0', fontSize: '0.8125rem', lineHeight: 1.3 },
  '&[data-beside=true]': {
    display: 'flex',
    flexDirection: 'row-reverse',
    alignItems: 'center',
    gap: '0.75rem',
    maxWidth: '32rem',
    '& p': { margin: 0 },
    '& button': { flexShrink: 0 },
  },
});

/** A button for an action. While refused, it stays focusable and shows its reason. */
export function ReasonedButton(props: {
  action: MenuAction;
  variant?: ButtonProps['variant'];
  /** The reason is before the button, so that it moves nothing below when it appears or disappears. */
  reasonBeside?: boolean;
  /** Id of an element that shows the reason, for several buttons at once. */
  reasonId?: string | undefined;
  /** Content after the reason. */
  children?: ReactNode;
}) {
  const { label, reason, destructive, onSelect } = props.action;
  const ownId = useId();
  const id = props.reasonId ?? ownId;
  return (
    <Box data-beside={props.reasonBeside}>
      <Button
        variant={props.variant ?? 'outlined'}
        color={destructive ? 'error' : 'primary'}
        aria-disabled={reason !== undefined}
        aria-describedby={reason === undefined ? undefined : id}
        onClick={reason === undefined ? onSelect : undefined}
      >
        {label}
      </Button>
      {reason !== undefined && props.reasonId === undefined && (
        <p id={id} className="soft">
          {reason}
        </p>
      )}
      {props.children}
    </Box>
  );
}
