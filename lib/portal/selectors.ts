// Where things stand in the portal's pages, as public pictures and code show it: Knockout (fxs, fxc, azc), Fluent v8 (ms), v9 (fui).

/** Elements that a person operates. */
export const controls =
  'input,textarea,select,[role=combobox],.fxc-dropdown-input,[role=radio],[role=checkbox],[role=switch]';
/** One row of the form. */
export const rows = [
  '.msportalfx-form-formelement',
  '.fui-Field',
  '.ms-TextField,.ms-Dropdown-container,.ms-ComboBox-container,.ms-ChoiceFieldGroup',
].join();
/** What holds the options of one question, or the parts of one answer. */
export const groups = '[role=radiogroup],fieldset,.azc-optionPicker,.ms-ChoiceFieldGroup,[role=group]';
/** Date, time and zone. */
export const moments =
  '.azc-dateTimePicker,.azc-datePicker,.azc-timePicker,.azc-timezoneDropDown,.ms-DatePicker,.ms-TimePicker';
/** Parts of the portal that hold no field: menus, search, closed lists, the account (never to be read). */
export const apart =
  '[role=banner],[role=navigation],[role=search],[role=menu],[role=menubar],[role=toolbar],[role=listbox],[role=tree],[role=grid],.fxc-dropdown-popup,.fxs-topbar,[class*=avatarmenu]';
/** A part of the page that may hold a form of its own. */
export const parts = ['.fxs-blade,.fxs-contextpane', '[role=dialog],[role=main],main'].join();
