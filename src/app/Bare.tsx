import { styled } from '@mui/material/styles';
import { useText } from '../i18n/text';
import { Loading } from '../ui/Loading';
import { LostPage } from '../ui/lostPart';

/** A page that stands alone: nothing of the console is around it. */
export const BareMain = styled('main')({
  maxWidth: 640,
  margin: '3rem auto',
  padding: '0 1rem',
});

/** Stands in for a page without a frame while it is loading. */
export function BareLoading() {
  const t = useText();
  return (
    <BareMain>
      <Loading label={t('app.loading')} />
    </BareMain>
  );
}

/** Stands in for a page without a frame that could not be loaded. */
export function BareLostPage() {
  return (
    <BareMain>
      <LostPage />
    </BareMain>
  );
}
