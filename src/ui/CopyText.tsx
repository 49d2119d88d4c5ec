import styled from '@emotion/styled';
import Button from '@mui/material/Button';
import { NativeTextArea } from './form/controls';
import { useCopying } from './copying';
import { Icon } from './Icon';

const Box = styled('div')`
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
  align-items: flex-start;
  margin: 6px 0 10px;
`;

/** Long lines scroll inside it; a text field scrolls and selects by the keyboard too. */
const Shown = styled(NativeTextArea)`
  flex: 1 1 16rem;
  min-width: 0;
  max-height: 16rem;
  font-family: ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace;
  font-size: 0.8125rem;
  line-height: 1.5;
  white-space: pre;
  overflow: auto;
  resize: none;
`;

/** A text with a button that copies it and announces that. */
export function CopyText(props: { label: string; copy: string; text: string }) {
  const { text } = props;
  const { field, isCopied, copy } = useCopying(text);
  return (
    <Box>
      <Shown
        ref={field}
        aria-label={props.label}
        readOnly
        wrap="off"
        spellCheck={false}
        rows={text.split('\n').length}
        value={text}
      />
      <Button
        size="small"
        startIcon={<Icon name={isCopied ? 'check' : 'copy'} />}
        onClick={() => void copy()}
      >
        {props.copy}
      </Button>
    </Box>
  );
}
