// Asks the browser for a passkey when its form is sent, and sends the answer with it.
for (const place of document.querySelectorAll('[data-passkey]')) {
    const form = place.querySelector('form');
    form.addEventListener('submit', async event => {
        if (form.credential.value) return;
        event.preventDefault();
        const options = JSON.parse(place.dataset.options);
        try {
            const credential = place.dataset.passkey === 'create'
                ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
                : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
            form.credential.value = JSON.stringify(credential.toJSON());
        } catch {
            form.credential.value = 'none';
        }
        form.submit();
    });
}
