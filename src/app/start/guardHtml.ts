import { languages, pageWords } from '../../i18n/languages.ts';

/** Page without scripts, in each language. */
export const noScriptHtml = languages
  .map((language) => `<span lang="${language}">${pageWords[language].noScript}</span>`)
  .join(' ');

/** Messages of the page's guard, in each language; `data-when`: the states that show a part. */
export const guardHtml = languages
  .map((language) => {
    const { late, lost, stopped, silent, retries, tryAgain } = pageWords[language];
    return `<div lang="${language}" role="alert" hidden>
      <h1 data-when="late">${late[0]}</h1>
      <h1 data-when="lost">${lost[0]}</h1>
      <h1 data-when="stopped">${stopped[0]}</h1>
      <p data-when="late">${late[1]}</p>
      <p data-when="lost">${lost[1]}</p>
      <ul data-silent="${silent}"></ul>
      <p data-when="late lost">${retries}</p>
      <p data-when="stopped">${stopped[1]}</p>
      <a href="">${tryAgain}</a>
    </div>`;
  })
  .join('');
