import { mount } from '../../components/mount';
import { readSettings } from '../../lib/browser/settings';
import { App } from './App';

const { language } = await readSettings();
mount(<App language={language} />);
