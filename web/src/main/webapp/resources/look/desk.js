// Keys of the desk. They do nothing while somebody types, and can be turned off for this browser.
(function () {
  'use strict';
  var STORE = 'dangvan.keys';

  function enabled() {
    try {
      return localStorage.getItem(STORE) !== 'off';
    } catch (e) {
      return true;
    }
  }

  function remember(on) {
    try {
      localStorage.setItem(STORE, on ? 'on' : 'off');
    } catch (e) {
      // Without storage the choice lasts as long as the page.
    }
  }

  function all(selector) {
    return Array.prototype.slice.call(document.querySelectorAll(selector));
  }

  function move(by) {
    var links = all('a.case-link');
    if (links.length) {
      var at = links.indexOf(document.activeElement);
      var to = at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by;
      links[Math.max(0, Math.min(links.length - 1, to))].focus();
    }
  }

  // The first thing still to be filled in, else the button.
  function act() {
    var fields = all('#act select, #act textarea, #act input[type=radio], #act input[type=submit]');
    var empty = fields.filter(function (field) {
      return field.type !== 'submit' && field.type !== 'radio' && !field.value;
    });
    var to = empty[0] || all('#act input[type=submit]')[0] || fields[0];
    if (to) {
      to.focus();
    }
  }

  function back() {
    var link = document.querySelector('main a.back');
    if (link) {
      link.click();
    }
  }

  function help() {
    var dialog = document.getElementById('keys');
    if (dialog && !dialog.open) {
      dialog.showModal();
    }
  }

  var keys = {
    j: function () { move(1); },
    k: function () { move(-1); },
    a: act,
    u: back,
    '?': help
  };

  document.addEventListener('keydown', function (event) {
    var target = event.target;
    var typing = target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);
    var does = keys[event.key.toLowerCase()];
    if (!does || typing || event.ctrlKey || event.altKey || event.metaKey || !enabled()) {
      return;
    }
    event.preventDefault();
    does();
  });

  document.addEventListener('change', function (event) {
    if (event.target.classList.contains('keys-on')) {
      remember(event.target.checked);
      all('.keys-on').forEach(function (box) { box.checked = event.target.checked; });
    }
  });

  all('.keys-on').forEach(function (box) { box.checked = enabled(); });

  // Whoever writes for an hour sends nothing meanwhile: the session has to be kept for them.
  var MINUTES = 60000;
  var asked = Date.now();

  document.addEventListener('input', function () {
    if (Date.now() - asked > 5 * MINUTES) {
      asked = Date.now();
      fetch('/desk/awake.txt', {cache: 'no-store', redirect: 'error'}).catch(function () {
        document.getElementById('asleep').hidden = false;
      });
    }
  });
})();
