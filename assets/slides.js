addEventListener("keydown", function (event) {
  var slides = Array.prototype.slice.call(document.querySelectorAll("section"));
  var here = slides.findIndex(function (slide) { return slide.getBoundingClientRect().bottom > innerHeight / 2; });
  var by = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, " ": 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 }[event.key];
  var to = event.key === "Home" ? 0 : event.key === "End" ? slides.length - 1 : by ? here + by : -1;
  if (slides[to]) { event.preventDefault(); slides[to].scrollIntoView(); slides[to].focus({ preventScroll: true }); }
});
