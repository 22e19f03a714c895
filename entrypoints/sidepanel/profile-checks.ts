/** What checks a whole regulation: heavy, and wanted only where one is edited or read from a file. Imported dynamically. */
export { ProfileEditor } from '../../components/regulation/ProfileEditor';
export { readProfile } from '../../lib/regulation/read-profile';
