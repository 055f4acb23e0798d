// SPDX-License-Identifier: MIT

/** Tells the style how high the page is: a phone's keyboard covers a part that no layout knows of. */
export function followViewport() {
  const seen = window.visualViewport;
  if (!seen)
    return;
  const follow = () => {
    // A person who magnifies the page wants to move over it, not to have it shrunk.
    if (seen.scale > 1.01)
      return;
    document.documentElement.style.setProperty("--viewport", `${Math.round(seen.height)}px`);
    if (seen.offsetTop > 0)
      window.scrollTo(0, 0);
  };
  seen.addEventListener("resize", follow);
  seen.addEventListener("scroll", follow);
  follow();
}
