// First, so that no schema is made before it.
import '../../lib/platform/no-generated-code';

/** What checks a whole regulation: heavy, and wanted only where one is edited or read from a file. Import it dynamically. */
export { ProfileEditor } from '../../components/regulation/ProfileEditor';
export { readProfile } from '../../lib/regulation/read-profile';
