import { license, version } from '../../../package.json';
import { modelVersion } from '../../model/version.ts';
import { words } from '../../words/words.ts';
import { isOneFile } from '../shell/oneFile.ts';
import { useVoice } from '../parts/say.ts';
import { cite } from './aboutText.ts';

const text = {
  version: words('Version', 'Versie'),
  model: words('Version of the model', 'Versie van het model'),
  licence: words('Licence', 'Licentie'),
  others: words('Licences of what it is built on', 'Licenties van waar het op gebouwd is'),
  sources: words(
    'Cite the studies by their own references; the names beside rules and relations are enough to find them.',
    'Verwijs naar de studies zelf; met de namen bij de regels en verbanden zijn ze te vinden.',
  ),
} as const;

export function Citing() {
  const say = useVoice();
  return (
    <>
      <p>{say(cite, { version })}</p>
      <p>{say(text.sources)}</p>
      <dl class="about-facts">
        <dt>{say(text.version)}</dt>
        <dd>{version}</dd>
        <dt>{say(text.model)}</dt>
        <dd>{modelVersion}</dd>
        <dt>{say(text.licence)}</dt>
        <dd>{license}</dd>
      </dl>
      {!isOneFile && (
        <p>
          <a href="licenses.md" target="_blank" rel="noreferrer">
            {say(text.others)}
          </a>
        </p>
      )}
    </>
  );
}
