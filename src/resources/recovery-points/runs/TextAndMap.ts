import styled from '@emotion/styled';

/** Words, and the map beside them; under them where there is no room. */
export const TextAndMap = styled('div')`
  display: grid;
  gap: 24px 32px;
  grid-template-columns: minmax(0, 1fr);
  & > div > h2 {
    margin: 20px 0 8px;
  }
  @media (min-width: 1000px) {
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    & > :last-child {
      position: sticky;
      top: 16px;
      align-self: start;
    }
  }
`;
