/**
 * Somebody may choose or press before the scripts are there. Sending the form then would tell the server
 * what they look for, so the form waits: for the page, which answers on the device, or for the certainty
 * that the scripts will not come, and then it is sent as it would be without JavaScript. A choice that
 * was made waits too.
 */

/** How long a form waits for scripts that are still under way, milliseconds. */
const PATIENCE_MS = 10_000;

/** Marks a form that is answered on the device. */
export const ON_DEVICE = 'data-on-device';

interface EarlyForm {
  /** The page answers forms itself now. */
  ready: boolean;
  /** What stood in the form that was sent; null = none was. */
  sent: FormData | null;
  /** What stood in the form when a choice in it was changed last. */
  changed: FormData | null;
}

declare global {
  interface Window {
    earlyForm?: EarlyForm;
  }
}

/**
 * Runs before anything else, inline and with a nonce. Plain ES5: it has to work where the rest fails.
 * `input` as well as `change`: React may take over in between, and then puts back what it rendered.
 */
export const EARLY_FORM_SCRIPT = `(function(){
var e=window.earlyForm={ready:false,sent:null,changed:null},failed=false,form,button;
function data(){var d=new FormData(form);if(button&&button.name)d.set(button.name,button.value);return d}
function send(){if(e.ready||!e.sent)return;e.sent=null;failed=true;
form.requestSubmit?form.requestSubmit(button):form.submit()}
function fail(){failed=true;send()}
function ours(f){return !e.ready&&!failed&&f&&f.hasAttribute('${ON_DEVICE}')}
addEventListener('submit',function(v){if(!ours(v.target))return;
v.preventDefault();form=v.target;button=v.submitter||null;e.sent=data();setTimeout(send,${PATIENCE_MS})},true);
function choose(v){if(ours(v.target.form)){form=v.target.form;button=null;e.changed=data()}}
addEventListener('input',choose,true);addEventListener('change',choose,true);
addEventListener('error',function(v){if(v.target&&v.target.tagName==='SCRIPT')fail()},true);
addEventListener('unhandledrejection',function(v){
if(!e.ready&&/import|module/i.test(String(v.reason)))fail()});
})();`;

/**
 * The page answers from now on. Returns what was asked before that, once: a form that was sent, else
 * choices that were changed.
 */
export function takeEarlyForm(): Pick<EarlyForm, 'sent' | 'changed'> | null {
  const early = window.earlyForm;
  if (!early) return null;
  const { sent, changed } = early;
  Object.assign(early, { ready: true, sent: null, changed: null });
  return sent || changed ? { sent, changed } : null;
}
