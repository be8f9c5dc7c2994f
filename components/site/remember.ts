// Keeps on the device where the reader was: the last heading, and the notes whose questions were reached.
const page = location.pathname;
const title = document.querySelector('h1')?.textContent ?? '';

const store = (key: string, value: unknown) => {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Storage is off or full: nothing is remembered.
  }
};

const seen = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    store('last', { page, title, hash: target.id, heading: target.textContent });
    if (target.id === 'questions') {
      const read: unknown = JSON.parse(localStorage.getItem('read') ?? '[]');
      store('read', [...new Set([...(Array.isArray(read) ? read : []), page])]);
    }
  }
});
for (const heading of document.querySelectorAll('main h2[id]')) seen.observe(heading);
