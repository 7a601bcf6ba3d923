/* The links that lead to an issuer take along what the page knows: the time zone, and whether the device is to stay. */

document.addEventListener(
  'click',
  (event) => {
    const link = event
      .composedPath()
      .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && node.hasAttribute('data-issuer'));
    if (link) {
      const box = document.querySelector<HTMLInputElement>('input[name="stay"]');
      const address = new URL(link.href);
      address.searchParams.set('stay', String(box === null || box.checked));
      address.searchParams.set('zone', Intl.DateTimeFormat().resolvedOptions().timeZone);
      link.href = address.href;
    }
  },
  true
);

export {};
