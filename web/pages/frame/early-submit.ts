/**
 * Somebody may press the button before the scripts are there. Sending the form then would tell the
 * server what they look for, so the form waits: for the page, which answers on the device, or for the
 * certainty that the scripts will not come, and then it is sent as it would be without JavaScript.
 */

/** How long a form waits for scripts that are still under way, milliseconds. */
const PATIENCE_MS = 10_000;

/** Marks a form that is answered on the device. */
export const ON_DEVICE = 'data-on-device';

interface EarlySubmit {
  /** The page answers forms itself now. */
  ready: boolean;
  /** Scripts failed to load: forms are sent. */
  failed: boolean;
  form: HTMLFormElement | null;
  submitter: HTMLElement | null;
}

declare global {
  interface Window {
    earlySubmit?: EarlySubmit;
  }
}

/** Runs before anything else, inline and with a nonce. Plain ES5: it has to work where the rest fails. */
export const EARLY_SUBMIT_SCRIPT = `(function(){
var e=window.earlySubmit={ready:false,failed:false,form:null,submitter:null};
function send(){if(!e.ready&&e.form){var f=e.form;e.form=null;e.failed=true;
f.requestSubmit?f.requestSubmit(e.submitter):f.submit()}}
addEventListener('submit',function(v){
if(e.ready||e.failed||!v.target.hasAttribute('${ON_DEVICE}'))return;
v.preventDefault();e.form=v.target;e.submitter=v.submitter||null;setTimeout(send,${PATIENCE_MS})},true);
addEventListener('error',function(v){
if(v.target&&v.target.tagName==='SCRIPT'){e.failed=true;send()}},true);
addEventListener('unhandledrejection',function(v){
if(!e.ready&&/import|module/i.test(String(v.reason))){e.failed=true;send()}});
})();`;

/** The page is ready: returns the form that was waiting for it, if any. */
export function takeEarlySubmit(): { form: HTMLFormElement; submitter: HTMLElement | null } | null {
  const early = window.earlySubmit;
  if (!early) return null;
  early.ready = true;
  const { form, submitter } = early;
  early.form = null;
  return form && { form, submitter };
}
