(() => {
  'use strict';
  const root = document.documentElement;
  const pop = document.getElementById('pop');
  const live = document.getElementById('live');
  const narrow = matchMedia('(max-width: 60rem)');
  const many = root.classList.contains('many');
  const at = (id) => document.getElementById(id);
  let article = many ? null : document.querySelector('article');
  let lit = [];
  let timer = 0;

  /** The parts of an address: #x1 a release, #x1-R2 its fact, #x1-R2-t the fact's place. */
  const address = (hash) => /^#(x\d+)(?:-([A-Z]\d+)(-t)?)?$/.exec(hash);
  const factsOf = (mark) => mark.dataset.f.split(' ');
  const row = (fact) => at(article.id + '-' + fact);
  const marksOf = (fact) => [...article.querySelectorAll('.sec [data-f~="' + fact + '"]')];

  function open(name) {
    article = name ? at(name) : null;
    if (!many) {
      article = document.querySelector('article');
      return;
    }
    root.classList.toggle('reading', !!article);
    for (const each of document.querySelectorAll('article.on')) {
      each.classList.toggle('on', each === article);
    }
    if (article) {
      article.classList.add('on');
    }
  }

  function light(fact) {
    lit.forEach((each) => each.classList.remove('lit'));
    const entry = row(fact);
    lit = marksOf(fact);
    if (entry) {
      lit.push(entry);
    }
    lit.forEach((each) => each.classList.add('lit'));
  }

  function reveal(element) {
    for (let up = element.parentElement; up; up = up.parentElement) {
      if (up.tagName === 'DETAILS') {
        up.open = true;
      }
    }
  }

  /** Scrolls at once, and once more when what was left out on the way has got its height. */
  function scroll(element) {
    element.scrollIntoView({ block: 'center' });
    requestAnimationFrame(() => element.scrollIntoView({ block: 'center' }));
  }

  function focus(element) {
    if (!element.matches('a, summary, button, [tabindex]')) {
      element = element.querySelector('a') || element;
    }
    rove(element);
    element.focus({ preventScroll: true });
  }

  /** Makes a mark the one that the Tab key stops at. */
  function rove(mark) {
    if (!mark.matches('.sec a.m')) {
      return;
    }
    for (const each of article.querySelectorAll('.sec a.m:not([tabindex])')) {
      each.tabIndex = -1;
    }
    mark.removeAttribute('tabindex');
  }

  /** Shows a fact's place in the text; a second call goes to its next place. */
  function toText(fact, target) {
    const starts = marksOf(fact).filter((each) => each.matches('a') && factsOf(each)[0] === fact);
    const now = starts.indexOf(document.activeElement);
    const next = row(fact).classList.contains('lit') ? Number(row(fact).dataset.next || 0) : 0;
    const mark = starts.length ? starts[next % starts.length] : target || marksOf(fact)[0];
    row(fact).dataset.next = now >= 0 ? now + 1 : next + 1;
    light(fact);
    if (mark) {
      scroll(mark);
      focus(marksOf(fact).find((each) => each === mark) || mark);
    }
  }

  function toCard(fact) {
    const entry = row(fact);
    if (!entry) {
      return;
    }
    light(fact);
    reveal(entry);
    scroll(entry);
    focus(entry.querySelector('.go') || entry);
    say(fact);
  }

  function say(fact) {
    const text = summary(fact);
    live.textContent = [text.head, text.body, text.foot].filter(Boolean).join(', ');
  }

  function go(hash) {
    const parts = address(hash);
    hide();
    open(parts ? parts[1] : null);
    if (!article || !parts) {
      return;
    }
    if (!parts[2]) {
      article.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    } else if (parts[3]) {
      toText(parts[2], at(hash.slice(1)));
    } else {
      toCard(parts[2]);
    }
  }

  function visit(hash) {
    if (location.hash !== hash) {
      history.pushState(null, '', hash);
    }
    go(hash);
  }

  function summary(fact) {
    const entry = row(fact);
    const part = (query) => {
      const found = entry && entry.querySelector(query);
      return found ? found.textContent.replace(/\s+/g, ' ').trim() : '';
    };
    const kinds = entry ? [...entry.querySelectorAll(':scope > .rest > .kind')] : [];
    const kind = kinds.map((each) => each.textContent).join(', ');
    const rule = entry && entry.dataset.rule;
    const deal = entry && entry.classList.contains('deal');
    return {
      head: [part('.go'), deal ? part('.st') : kind].filter(Boolean).join(' · '),
      body: deal ? '' : said(entry),
      foot: fact + (rule ? ' · rule ' + rule : ''),
    };
  }

  /** What an entry says besides its figure, in pieces as a list would give them. */
  function said(entry) {
    const say = entry && entry.querySelector('.say');
    const whole = (element) => element.textContent.replace(/\s+/g, ' ').trim();
    if (!say || say.classList.contains('by') || !say.children.length) {
      return say ? whole(say) : '';
    }
    return [...say.children].map(whole).filter(Boolean).join(' · ').replace('pays →', '→');
  }

  function show(mark) {
    clearTimeout(timer);
    article = mark.closest('article');
    pop.replaceChildren(
      ...factsOf(mark).map((fact) => {
        const text = summary(fact);
        const box = document.createElement('div');
        for (const [tag, words, name] of [
          ['b', text.head, 'cut'],
          ['span', text.body, 'cut'],
          ['small', text.foot, ''],
        ]) {
          if (words) {
            const element = document.createElement(tag);
            element.textContent = words;
            element.className = name;
            box.append(element);
          }
        }
        return box;
      }),
    );
    if (narrow.matches) {
      const link = document.createElement('a');
      link.href = '#' + article.id + '-' + factsOf(mark)[0];
      link.textContent = 'Show among the facts';
      pop.append(link);
    }
    pop.hidden = false;
    const line = mark.getClientRects()[0];
    const box = pop.getBoundingClientRect();
    const below = line.bottom + 6 + box.height < innerHeight;
    const left = Math.max(8, Math.min(line.left, innerWidth - box.width - 8));
    pop.style.left = left + 'px';
    pop.style.top = Math.max(8, below ? line.bottom + 6 : line.top - 6 - box.height) + 'px';
    mark.setAttribute('aria-describedby', 'pop');
  }

  function hide() {
    clearTimeout(timer);
    pop.hidden = true;
    for (const each of document.querySelectorAll('[aria-describedby="pop"]')) {
      each.removeAttribute('aria-describedby');
    }
  }

  const markAt = (target) => target.closest && target.closest('.sec [data-f]');

  document.addEventListener('click', (event) => {
    const button = event.target.closest('.legend button');
    if (button) {
      const on = button.getAttribute('aria-pressed') !== 'true';
      button.setAttribute('aria-pressed', on);
      button.closest('article').classList.toggle('off-' + button.dataset.k, !on);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const mark = markAt(event.target);
    if (mark) {
      event.preventDefault();
      if (!String(getSelection())) {
        pick(mark, event.detail > 0);
      }
      return;
    }
    const link = event.target.closest('a[href^="#"]');
    if (link) {
      event.preventDefault();
      visit(link.getAttribute('href'));
    } else if (!pop.contains(event.target)) {
      hide();
    }
  });

  /** Opens the fact of a mark; where several facts share the place, each click the next one. */
  function pick(mark, pointed) {
    article = mark.closest('article');
    const facts = factsOf(mark);
    const now = facts.findIndex((fact) => row(fact) && row(fact).classList.contains('lit'));
    const fact = facts[(now + 1) % facts.length];
    if (pointed && narrow.matches) {
      light(fact);
      show(mark);
    } else {
      rove(mark);
      visit('#' + article.id + '-' + fact);
      origin = mark;
    }
  }
  let origin = null;

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') {
      return;
    }
    const mark = markAt(event.target);
    clearTimeout(timer);
    if (mark) {
      timer = setTimeout(show, 150, mark);
    } else if (!pop.hidden && !pop.contains(event.target)) {
      timer = setTimeout(hide, 200);
    }
  });
  document.addEventListener('focusin', (event) => {
    const mark = markAt(event.target);
    if (mark && mark.matches(':focus-visible')) {
      show(mark);
    } else if (!mark && !pop.contains(event.target)) {
      hide();
    }
  });
  document.addEventListener('scroll', () => pop.hidden || narrow.matches || hide(), true);

  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const mark = markAt(event.target);
    if (event.key === 'Escape') {
      const shown = !pop.hidden;
      hide();
      if (mark && !shown && row(factsOf(mark)[0])) {
        visit('#' + article.id + '-' + factsOf(mark)[0]);
      } else if (!mark && origin && event.target.closest('.card')) {
        focus(origin);
        scroll(origin);
      }
    } else if (mark && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
      const all = [...article.querySelectorAll('.sec a.m')];
      const next = all[all.indexOf(mark) + (event.key === 'ArrowRight' ? 1 : -1)];
      if (next) {
        event.preventDefault();
        focus(next);
        next.scrollIntoView({ block: 'nearest' });
        show(next);
      }
    }
  });

  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details:not([open], .why)')];
    opened.forEach((each) => (each.open = true));
  });
  addEventListener('afterprint', () => opened.forEach((each) => (each.open = false)));
  addEventListener('popstate', () => go(location.hash));
  go(location.hash);
})();
