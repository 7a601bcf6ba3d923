/* The links that lead to an issuer take the time zone along, for an account to be made. */

document.addEventListener(
  'click',
  (event) => {
    const link = event
      .composedPath()
      .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && node.hasAttribute('data-issuer'));
    if (link) {
      const address = new URL(link.href);
      address.searchParams.set('zone', Intl.DateTimeFormat().resolvedOptions().timeZone);
      link.href = address.href;
    }
  },
  true
);

export {};
