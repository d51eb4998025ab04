/** Titles and offices as they stand before a name; matched with or without points and in any case. */
export const TITLES: readonly string[] = `
  Deputy Prime Minister, Prime Minister, Chief Minister, Foreign Minister, Defence Minister, Defense Minister,
  Finance Minister, Interior Minister, Health Minister, Education Minister, Energy Minister, Oil Minister,
  Justice Minister, Trade Minister, Agriculture Minister, Information Minister, Home Minister, Law Minister,
  Deputy Minister, State Minister, Cabinet Secretary, Foreign Secretary, Defence Secretary, Defense Secretary,
  Home Secretary, Health Secretary, Treasury Secretary, Press Secretary, Secretary of State, Secretary Defence,
  Secretary Defense, Secretary General, Secretary-General, Permanent Secretary, Attorney General,
  Attorney-General, Solicitor General, Chief Justice, Chief of Staff, Army Chief, Police Chief, Field Marshal,
  Air Marshal, Air Chief Marshal, Lieutenant General, Lt. Gen., Lieutenant Colonel, Lt. Col., Major General,
  Maj. Gen., Brigadier General, Brig. Gen., Rear Admiral, Rear Adm., Vice Admiral, Vice Adm., Wing Commander,
  Vice President, Vice-President, Crown Prince, Grand Ayatollah, Deputy Governor, Deputy Mayor, General, Gen.,
  Lieutenant, Lt., Colonel, Col., Major, Maj., Brigadier, Brig., Captain, Capt., Commander, Cmdr., Commodore,
  Sergeant, Sgt., Corporal, Cpl., Private, Inspector, Insp., Superintendent, Supt., Constable, Admiral, Adm.,
  Marshal, President, Premier, Chancellor, Minister, Secretary, Governor, Gov., Senator, Sen., Congressman,
  Congresswoman, Representative, Rep., MP, Mayor, Speaker, Ambassador, Envoy, Commissioner, Chairman, Chairwoman,
  Chairperson, Chair, Director, Director General, Director-General, Chief Executive, CEO, Spokesman, Spokeswoman,
  Spokesperson, Leader, Coach, Manager, Justice, Judge, Magistrate, Prosecutor, Attorney, Professor, Prof.,
  Doctor, Dr., Pope, Cardinal, Archbishop, Bishop, Pastor, Reverend, Rev., Father, Rabbi, Imam, Ayatollah,
  Sheikh, Mufti, King, Queen, Prince, Princess, Emperor, Emir, Sultan, Sir, Dame, Lord, Lady
`
  .split(',')
  .map((title) => title.trim());
