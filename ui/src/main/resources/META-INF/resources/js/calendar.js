/* FullCalendar behind CalendarBoard. Times travel without a zone: they are Shanghai's on every screen. */
window.fengqiaoCalendar = window.fengqiaoCalendar || (() => {
  const views = { MONTH: 'dayGridMonth', WEEK: 'timeGridWeek', LIST: 'listMonth' };
  const looks = Object.fromEntries(Object.entries(views).map(([look, view]) => [view, look]));
  const two = (n) => String(n).padStart(2, '0');
  const plain = (date) =>
    `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}T${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:00`;
  const now = () => {
    const parts = Object.fromEntries(new Intl.DateTimeFormat('en-CA', {
      timeZone: 'Asia/Shanghai', hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
    }).formatToParts(new Date()).map((part) => [part.type, part.value]));
    return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:00Z`;
  };
  const narrow = () => innerWidth <= 640;

  const event = (entry) => ({
    id: entry.id, title: entry.title, start: entry.start, end: entry.end, allDay: entry.allDay,
    editable: entry.movable, display: 'auto', classNames: ['fc-look', `fc-look-${entry.look}`],
    extendedProps: { detail: entry.detail, lookWord: entry.lookWord },
  });

  const dropped = (host) => (info) => {
    const start = info.event.start;
    const length = info.oldEvent.end ? info.oldEvent.end - info.oldEvent.start : 3600000;
    const end = info.event.end || new Date(start.getTime() + length);
    host.$server.moved(info.event.id, plain(start), plain(end)).then(
      (accepted) => accepted || info.revert(),
      () => info.revert());
  };

  /* Said over the calendar while an entry hangs under the pointer: what would come of dropping it here. */
  const say = (host, text, clash) => {
    if (!host.dragWord) {
      host.dragWord = document.createElement('div');
      host.dragWord.setAttribute('role', 'status');
      host.appendChild(host.dragWord);
    }
    host.dragWord.className = 'fq-drag-word' + (clash ? ' fq-clash' : '');
    host.dragWord.textContent = text;
    host.dragWord.hidden = !text;
  };
  const foresee = (host, drop) => {
    const hints = host.hints;
    if (!hints) return;
    const minute = (at) => at.slice(0, 16);
    const from = minute(plain(drop.start)), to = minute(plain(drop.end));
    const clash = hints.clashes.find((each) => minute(each.start) < to && minute(each.end) > from);
    say(host, clash ? `✕ ${clash.why}` : `✓ ${hints.free}`, !!clash);
  };

  // A month as a list begins with what is over; the reader is taken to today once.
  const showToday = (host) => {
    const day = now().slice(0, 10);
    requestAnimationFrame(() => {
      if (host.calendar?.view.type !== 'listMonth' || host.atToday === host.calendar) return;
      const next = [...host.querySelectorAll('.fc-list-day')].find((row) => row.dataset.date >= day);
      if (!next) return;
      host.atToday = host.calendar;
      const box = next.closest('.fc-scroller');
      if (box) box.scrollTop = next.offsetTop;
    });
  };

  const start = (host, settings) => {
    if (host.calendar) { host.calendar.destroy(); host.calendarBox.remove(); }
    const box = document.createElement('div');
    host.appendChild(box);
    host.calendarBox = box;
    const words = settings.words;
    const calendar = new FullCalendar.Calendar(box, {
      locale: settings.locale, timeZone: 'UTC', now, nowIndicator: true, firstDay: 1, height: '100%',
      initialView: views[narrow() && settings.look !== 'LIST' ? 'LIST' : settings.look], initialDate: settings.day || undefined,
      headerToolbar: { start: 'prev,next today', center: 'title', end: 'dayGridMonth,timeGridWeek,listMonth' },
      buttonText: { today: words.today, dayGridMonth: words.month, timeGridWeek: words.week, listMonth: words.list },
      allDayText: words.allDay, noEventsText: words.empty, moreLinkText: (n) => words.more.replace('{0}', n),
      slotMinTime: '07:00:00', slotMaxTime: '22:00:00', slotDuration: '00:30:00', scrollTime: '08:00:00', expandRows: true,
      slotLabelFormat: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
      eventTimeFormat: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
      dayMaxEvents: 3, slotEventOverlap: false, navLinks: true, navLinkDayClick: (date) => calendar.changeView('timeGridWeek', date),
      editable: settings.editable, selectable: settings.editable, selectMirror: true, eventInteractive: true, longPressDelay: 400,
      events: (range, done, failed) => host.$server.entries(plain(range.start), plain(range.end)).then((entries) => done(entries.map(event)), failed),
      eventClick: (info) => { info.jsEvent.preventDefault(); host.$server.chosen(info.event.id); },
      eventDragStart: (info) => host.$server.dragged(info.event.id).then((hints) => { host.hints = hints; }),
      eventDragStop: () => { host.hints = null; say(host, ''); },
      eventAllow: (drop) => { foresee(host, drop); return true; },
      eventDrop: dropped(host), eventResize: dropped(host),
      select: (range) => { host.$server.marked(plain(range.start), plain(range.end), range.allDay); calendar.unselect(); },
      eventsSet: () => showToday(host),
      moreLinkDidMount: (info) => info.el.setAttribute('role', 'button'),
      datesSet: (info) => host.$server.turned(looks[info.view.type], plain(info.view.currentStart).slice(0, 10), plain(info.start), plain(info.end)),
      eventDidMount: (info) => {
        const { detail, lookWord } = info.event.extendedProps;
        const words = [info.timeText, info.event.title, detail, lookWord].filter(Boolean).join(' · ');
        info.el.title = words;
        if (info.view.type === 'listMonth') {
          const more = document.createElement('span');
          more.className = 'fq-look-word';
          more.textContent = [detail, lookWord].filter(Boolean).join(' · ');
          info.el.querySelector('.fc-list-event-title')?.append(more);
        } else {
          info.el.setAttribute('aria-label', words);
        }
      },
    });
    host.calendar = calendar;
    calendar.render();
    // Their buttons have names; the arrows themselves say nothing.
    box.querySelectorAll('.fc-icon').forEach((icon) => { icon.removeAttribute('role'); icon.setAttribute('aria-hidden', 'true'); });
    if (!host.watched) {
      host.watched = true;
      new ResizeObserver(() => host.calendar && host.clientWidth && host.calendar.updateSize()).observe(host);
    }
  };

  const go = (host, look, day) => host.calendar && host.calendar.changeView(views[look], day || now().slice(0, 10));
  const refresh = (host) => host.calendar && host.calendar.refetchEvents();
  return { start, go, refresh };
})();
