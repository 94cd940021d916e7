import { mount } from '../../components/mount';
import { readSettings } from '../../lib/browser/settings';
import { App } from './App';
import { lookAhead } from './ahead';

// What the first picture shows is asked for at once, before there is anything to show.
const [{ language }, start] = await Promise.all([readSettings(), lookAhead()]);
mount(<App language={language} start={start} />);
