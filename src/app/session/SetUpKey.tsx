import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useText } from '../../i18n/text';
import { Icon } from '../../ui';
import { TextArea } from '../../ui/form/Fields';
import { useCopying } from '../../ui/copying';

const Box = styled('div')({
  margin: '0.25rem 0 1rem',
  '& textarea': { fontFamily: 'var(--mono)', letterSpacing: '0.04em', resize: 'none' },
  '& .ways': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0.5rem 1rem',
    marginTop: '0.5rem',
  },
});

/** Groups are easier to read and type than one long word. */
const grouped = (key: string): string => key.match(/.{1,4}/gsu)?.join(' ') ?? key;

/** A key to enter in an authenticator app or a password manager: as text, by copying, or by a link. */
export function SetUpKey(props: {
  label: string;
  copyLabel: string;
  value: string;
  /** Opens the key in an authenticator app of this device. */
  address: string | undefined;
}) {
  const t = useText();
  const { value } = props;
  const { field, isCopied, copy } = useCopying(value);
  return (
    <Box>
      <TextArea
        ref={field}
        label={props.label}
        readOnly
        spellCheck={false}
        rows={value.length > 8 ? 2 : 1}
        value={value.length > 8 ? grouped(value) : value}
      />
      <div className="ways">
        <Button
          size="small"
          startIcon={<Icon name={isCopied ? 'check' : 'copy'} />}
          onClick={() => void copy()}
        >
          {props.copyLabel}
        </Button>
        {props.address !== undefined && <a href={props.address}>{t('session.setUp.openInApp')}</a>}
      </div>
    </Box>
  );
}
