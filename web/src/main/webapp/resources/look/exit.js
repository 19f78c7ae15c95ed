// Makes the plain pages nicer; every page works without it.
(function () {
  var door = document.querySelector('.exit'), pressed = 0;
  function leave(event) {
    if (event) event.preventDefault();
    document.documentElement.hidden = true;
    document.title = '\u200b';
    location.replace(door.href);
  }
  if (door) {
    door.addEventListener('click', leave);
    document.addEventListener('keydown', function (event) {
      if (event.key !== 'Escape') { pressed = 0; return; }
      if (event.timeStamp - pressed < 1500 && pressed) leave(event);
      pressed = event.timeStamp;
    });
  }
  if (navigator.clipboard) document.querySelectorAll('button.copy').forEach(function (button) {
    var before = button.textContent;
    button.hidden = false;
    button.addEventListener('click', function () {
      var words = document.getElementById(button.dataset.copies).textContent;
      navigator.clipboard.writeText(words.trim().replace(/\s+/g, ' ')).then(function () {
        button.textContent = button.dataset.copied;
        setTimeout(function () { button.textContent = before; }, 4000);
      });
    });
  });
  document.querySelectorAll('button.print').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () { print(); });
  });
})();
