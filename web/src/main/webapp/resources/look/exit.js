// Makes the plain pages nicer; every page works without it.
(function () {
  var door = document.querySelector('.exit'), pressed = 0;
  function leave(event) {
    event.preventDefault();
    document.documentElement.hidden = true;
    document.title = '\u200b';
    location.replace(door.href);
  }
  if (door) {
    door.addEventListener('click', leave);
    document.addEventListener('keydown', function (event) {
      if (event.key !== 'Escape') { pressed = 0; return; }
      if (pressed && event.timeStamp - pressed < 1500) leave(event);
      pressed = event.timeStamp;
    });
  }
  // Buttons that need script are made by script, so nobody meets a dead one.
  function button(place, label, act) {
    var made = document.createElement('button');
    made.type = 'button';
    made.className = 'btn quiet';
    made.textContent = label;
    made.addEventListener('click', function () { act(made); });
    place.replaceWith(made);
  }
  if (navigator.clipboard) document.querySelectorAll('[data-copies]').forEach(function (place) {
    var told = place.dataset;
    button(place, told.label, function (made) {
      var words = document.getElementById(told.copies).textContent.trim().replace(/\s+/g, ' ');
      navigator.clipboard.writeText(words).then(function () { made.textContent = told.copied; });
    });
  });
  document.querySelectorAll('[data-print]').forEach(function (place) {
    button(place, place.dataset.print, function () { print(); });
  });
})();
