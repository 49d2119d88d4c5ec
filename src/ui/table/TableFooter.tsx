import Button from '@mui/material/Button';
import { useId } from 'react';
import { useText } from '../../i18n/text';
import { Icon } from '../Icon';
import { ListSelect } from './ListSelect';
import { pageSizes, type ListState } from './listState';
import { FooterRow } from './tableParts';

/** Part of the list that is shown, and the controls to reach the other parts. */
export function TableFooter(props: {
  caption: string;
  list: ListState;
  showing: string;
  /** How much of the list has been read, while not all has. */
  loaded: string | undefined;
  page: number;
  pages: number;
}) {
  const t = useText();
  const id = useId();
  const { list, page, pages } = props;
  return (
    <FooterRow>
      <div>
        <label htmlFor={id}>{t('ui.table.itemsPerPage')}</label>{' '}
        <ListSelect
          id={id}
          value={String(list.size)}
          onChoose={(size) => list.change({ size: Number(size) })}
        >
          {pageSizes.map((size) => (
            <option key={size} value={size}>
              {size}
            </option>
          ))}
        </ListSelect>
      </div>
      <div>
        {props.showing}
        {props.loaded !== undefined && <> · {props.loaded}</>}
      </div>
      <nav aria-label={t('ui.table.pages', { caption: props.caption })}>
        <PageButton to={page - 1} {...props} icon="chevronLeft" label={t('ui.table.previous')} />
        <PageNumbers list={list} page={page} pages={pages} />
        <PageButton to={page + 1} {...props} icon="chevronRight" label={t('ui.table.next')} />
      </nav>
    </FooterRow>
  );
}

/** Stays focusable on the last page, so that the focus is not lost. */
function PageButton(props: {
  to: number;
  pages: number;
  list: ListState;
  label: string;
  icon: 'chevronLeft' | 'chevronRight';
}) {
  const possible = props.to >= 1 && props.to <= props.pages;
  const icon = <Icon name={props.icon} />;
  return (
    <Button
      size="small"
      aria-disabled={!possible}
      startIcon={props.icon === 'chevronLeft' ? icon : undefined}
      endIcon={props.icon === 'chevronRight' ? icon : undefined}
      onClick={() => possible && props.list.change({ page: props.to })}
    >
      {props.label}
    </Button>
  );
}

/** The first page, the last, and those about the present one; a gap is undefined. */
export function pageNumbers(page: number, pages: number): readonly (number | undefined)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((each) => each >= 1 && each <= pages);
  const numbers = [...new Set(near)].sort((a, b) => a - b);
  return numbers.flatMap((each, index) => {
    const gap = each - (numbers[index - 1] ?? 0);
    // A gap in place of one number saves nothing.
    if (gap === 2) return [each - 1, each];
    return gap > 2 ? [undefined, each] : [each];
  });
}

/** The current page; with more than two pages, a button for each near page. */
function PageNumbers({ list, page, pages }: { list: ListState; page: number; pages: number }) {
  const t = useText();
  const where = t('ui.table.page', { page, pages });
  if (pages < 3) return <span>{where}</span>;
  return (
    <>
      <span className="visually-hidden">{where}</span>
      {pageNumbers(page, pages).map((each, index) =>
        each === undefined ? (
          <span key={`gap ${index}`} aria-hidden="true">
            …
          </span>
        ) : (
          <button
            key={each}
            type="button"
            className="number"
            aria-label={t('ui.table.pageNumber', { page: each })}
            aria-current={each === page ? 'page' : undefined}
            onClick={() => list.change({ page: each })}
          >
            {each}
          </button>
        ),
      )}
    </>
  );
}
