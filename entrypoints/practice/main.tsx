import { mount } from '../../components/mount';
import { connect } from '../../lib/browser/frame';
import { readSettings } from '../../lib/browser/settings';
import { sliceOf } from '../../lib/portal/files';
import { describe } from '../../lib/portal/outline';
import { point } from '../../lib/portal/point';
import { show } from '../../lib/portal/show';
import { watch } from '../../lib/portal/watch';
import { write } from '../../lib/portal/write';
import { App } from './App';

const { language } = await readSettings();
mount(<App language={language} />);
// The same reader as in the portal's frames.
connect({ watch, show, write, point, slice: sliceOf, describe });
