// Office-holders of the Middle East: Israel, Palestine, Iran, Iraq, Syria, Lebanon, Jordan, Yemen and the Gulf (Egypt is in africa.ts): one line a term of office, sorted by code, office and first day.
// code | office | name | surname (! = safe alone) | other forms | pronoun | from | to | seen
// Gone through on 2026-11-25. How to read and mend a row: docs/office-holders.md.
export const MIDDLE_EAST = `
AE | Ambassador to the United Nations | Lana Nusseibeh | Nusseibeh! | Lana Zaki Nusseibeh | she | 2013-09 | 2024-06 | 2024-06
AE | Ambassador to the United Nations | Mohamed Abushahab | Abushahab! | Mohamed Issa Abushahab; Mohammed Abushahab | he | 2024-06 | | 2025-12
AE | Ambassador to the United States | Yousef al-Otaiba | Otaiba! | Yousef Al Otaiba; Yousef Al-Otaiba; al-Otaiba | he | 2008 | | 2026-01
AE | Crown Prince of Abu Dhabi | Mohamed bin Zayed Al Nahyan | bin Zayed | Mohammed bin Zayed; Mohamed bin Zayed; Mohammed bin Zayed Al Nahyan; Sheikh Mohammed bin Zayed; Sheikh Mohamed bin Zayed; Mohammed bin Zayed al-Nahyan; Sheikh Mohamed bin Zayed Al Nahyan; Sheikh Mohammed bin Zayed Al Nahyan | he | 2004-11-03 | 2022-05-14 | 2022-05-14
AE | Crown Prince of Abu Dhabi | Khaled bin Mohamed bin Zayed | Khaled bin Mohamed | Sheikh Khaled bin Mohamed bin Zayed Al Nahyan; Khaled bin Mohamed bin Zayed Al Nahyan; Khalid bin Mohamed bin Zayed; Sheikh Khaled bin Mohamed bin Zayed | he | 2023-03-29 | | 2026-01
AE | Defense Minister | Mohammed bin Rashid Al Maktoum | Al Maktoum | Mohammed bin Rashid; Sheikh Mohammed bin Rashid Al Maktoum; Sheikh Mohammed bin Rashid; Mohammed bin Rashid al-Maktoum | he | 1971-12-09 | 2024-07-14 | 2024-07-14
AE | Defense Minister | Hamdan bin Mohammed Al Maktoum | Hamdan bin Mohammed | Sheikh Hamdan bin Mohammed bin Rashid Al Maktoum; Hamdan bin Mohammed; Sheikh Hamdan bin Mohammed; Hamdan bin Mohammed bin Rashid Al Maktoum | he | 2024-07-14 | | 2026-01
AE | Diplomatic Adviser to the President | Anwar Gargash | Gargash! | Anwar Mohammed Gargash | he | 2021-02-10 | | 2026-03
AE | Energy Minister | Suhail al-Mazrouei | Mazrouei! | Suhail Al Mazrouei; Suhail Al-Mazrouei; Suhail Mohamed Al Mazrouei; Suhail al-Mazroui | he | 2013-03-12 | | 2026-01
AE | Foreign Minister | Abdullah bin Zayed Al Nahyan | Abdullah bin Zayed | Abdullah bin Zayed; Sheikh Abdullah bin Zayed; Abdullah bin Zayed al-Nahyan; Sheikh Abdullah bin Zayed Al Nahyan; Abdullah bin Zayed Al-Nahyan; Abdullah Bin Zayed Al Nahyan | he | 2006-02-09 | | 2026-03
AE | Industry Minister | Sultan al-Jaber | al-Jaber | Sultan Al Jaber; Sultan Ahmed Al Jaber; Sultan Ahmed al-Jaber; Sultan al-Jabir | he | 2020-07-05 | | 2026-01
AE | Minister of State for Foreign Affairs | Anwar Gargash | Gargash! | | he | 2008-02 | 2021-02-10 | 2021-02-10
AE | Minister of State for International Cooperation | Reem al-Hashimy | Hashimy! | Reem Al Hashimy; Reem al-Hashimi; Reem Al-Hashimy; Reem Ebrahim Al Hashimy | she | 2016-02 | | 2026-01
AE | National Security Adviser | Tahnoun bin Zayed Al Nahyan | Tahnoun! | Tahnoun bin Zayed; Tahnoon bin Zayed; Sheikh Tahnoun bin Zayed; Sheikh Tahnoon bin Zayed; Sheikh Tahnoun bin Zayed Al Nahyan; Sheikh Tahnoon bin Zayed Al Nahyan; Tahnoon bin Zayed Al Nahyan | he | 2016-02 | | 2026-01
AE | President | Khalifa bin Zayed Al Nahyan | Khalifa bin Zayed | Sheikh Khalifa bin Zayed Al Nahyan; Sheikh Khalifa bin Zayed; Khalifa bin Zayed al-Nahyan; Khalifa bin Zayed Al-Nahyan | he | 2004-11-03 | 2022-05-13 | 2022-05-13
AE | President | Mohamed bin Zayed Al Nahyan | bin Zayed | Mohammed bin Zayed; Mohamed bin Zayed; Mohammed bin Zayed Al Nahyan; Sheikh Mohammed bin Zayed; Sheikh Mohamed bin Zayed; Mohammed bin Zayed al-Nahyan; Mohamed bin Zayed Al-Nahyan; MBZ; Sheikh Mohamed bin Zayed Al Nahyan; Sheikh Mohammed bin Zayed Al Nahyan | he | 2022-05-14 | | 2026-03
AE | Prime Minister | Mohammed bin Rashid Al Maktoum | Al Maktoum | Mohammed bin Rashid; Sheikh Mohammed bin Rashid Al Maktoum; Sheikh Mohammed bin Rashid; Mohammed bin Rashid al-Maktoum; Mohamed bin Rashid Al Maktoum; Mohammed bin Rashid Al-Maktoum | he | 2006-01-05 | | 2026-03
AE | Trade Minister | Thani al-Zeyoudi | Zeyoudi! | Thani Al Zeyoudi; Thani bin Ahmed Al Zeyoudi; Thani Ahmed Al Zeyoudi | he | 2020-07-05 | | 2026-01
BH | Crown Prince | Salman bin Hamad Al Khalifa | Salman bin Hamad | Crown Prince Salman bin Hamad Al Khalifa; Salman bin Hamad al-Khalifa; Prince Salman bin Hamad Al Khalifa | he | 1999-03-09 | | 2026-01
BH | Foreign Minister | Khalid bin Ahmed Al Khalifa | Khalid bin Ahmed | Sheikh Khalid bin Ahmed Al Khalifa; Khalid bin Ahmed al-Khalifa; Sheikh Khaled bin Ahmed Al Khalifa; Khaled bin Ahmed al-Khalifa | he | 2005-09-26 | 2020-02-10 | 2020-02-10
BH | Foreign Minister | Abdullatif al-Zayani | Zayani! | Abdullatif bin Rashid al-Zayani; Abdullatif bin Rashid Al-Zayani; Abdullatif Al Zayani; Abdullatif Al-Zayani; Abdul Latif bin Rashid al-Zayani; al-Zayani; Abdullatif bin Rashid Alzayani | he | 2020-02-10 | | 2026-03
BH | Interior Minister | Rashid bin Abdullah Al Khalifa | Rashid bin Abdullah | Sheikh Rashid bin Abdullah Al Khalifa | he | 2004-05-21 | | 2026-01
BH | King | Hamad bin Isa Al Khalifa | Hamad bin Isa | King Hamad; King Hamad bin Isa Al Khalifa; Hamad bin Isa al-Khalifa; King Hamad bin Isa | he | 1999-03-06 | | 2026-03
BH | Prime Minister | Khalifa bin Salman Al Khalifa | Khalifa bin Salman | Prince Khalifa bin Salman Al Khalifa; Khalifa bin Salman al-Khalifa | he | 1971-08-15 | 2020-11-11 | 2020-11-11
BH | Prime Minister | Salman bin Hamad Al Khalifa | Salman bin Hamad | Crown Prince Salman bin Hamad Al Khalifa; Salman bin Hamad al-Khalifa; Prince Salman bin Hamad Al Khalifa | he | 2020-11-11 | | 2026-03
IL | Agriculture Minister | Uri Ariel | Ariel | | he | 2015-05-14 | 2019-12 | 2019-12
IL | Agriculture Minister | Avi Dichter | Dichter! | | he | 2022-12-29 | | 2026-01
IL | Alternate Prime Minister | Yair Lapid | Lapid! | | he | 2021-06-13 | 2022-06-30 | 2022-06-30
IL | Alternate Prime Minister | Naftali Bennett | Bennett | | he | 2022-07-01 | 2022-11-08 | 2022-11-08
IL | Ambassador to the United Kingdom | Mark Regev | Regev | | he | 2016-04 | 2020-06 | 2020-06
IL | Ambassador to the United Kingdom | Tzipi Hotovely | Hotovely! | | she | 2020-08 | 2025-09 | 2025-09
IL | Ambassador to the United Nations | Ron Prosor | Prosor! | | he | 2011-06 | 2015-10 | 2015-10
IL | Ambassador to the United Nations | Danny Danon | Danon! | | he | 2015-10 | 2020-07 | 2020-07
IL | Ambassador to the United Nations | Gilad Erdan | Erdan! | | he | 2020-07 | 2024-08 | 2024-08
IL | Ambassador to the United Nations | Danny Danon | Danon! | | he | 2024-08 | | 2026-03
IL | Ambassador to the United States | Ron Dermer | Dermer! | | he | 2013-09-30 | 2021-01 | 2021-01
IL | Ambassador to the United States | Michael Herzog | Herzog | Mike Herzog | he | 2021-11-15 | 2025-01-24 | 2025-01-24
IL | Ambassador to the United States | Yechiel Leiter | Leiter! | | he | 2025-01-27 | | 2026-03
IL | Arabic-language Military Spokesman | Avichay Adraee | Adraee! | Avichai Adraee | he | 2005 | | 2025-12
IL | Attorney General | Avichai Mandelblit | Mandelblit! | | he | 2016-02-01 | 2022-02-01 | 2022-02-01
IL | Attorney General | Gali Baharav-Miara | Baharav-Miara! | Baharav-Miara | she | 2022-02-08 | | 2026-03
IL | Chairman of the Foreign Affairs and Defense Committee | Yuli Edelstein | Edelstein! | Yuli-Yoel Edelstein | he | 2023-01 | 2025-07-30 | 2025-07-30
IL | Chairman of the Foreign Affairs and Defense Committee | Boaz Bismuth | Bismuth! | | he | 2025-07-30 | | 2026-01
IL | Chief Justice | Miriam Naor | Naor! | | she | 2015-01-15 | 2017-10-26 | 2017-10-26
IL | Chief Justice | Esther Hayut | Hayut! | | she | 2017-10-26 | 2023-10-16 | 2023-10-16
IL | Chief Justice | Isaac Amit | Amit | Yitzhak Amit | he | 2025-02-13 | | 2026-01
IL | Communications Minister | Shlomo Karhi | Karhi! | | he | 2022-12-29 | | 2026-02
IL | Culture Minister | Miri Regev | Regev! | | she | 2015-05-14 | 2020-05-17 | 2020-05-17
IL | Culture Minister | Miki Zohar | Zohar! | | he | 2022-12-29 | | 2026-01
IL | Defense Minister | Ehud Barak | Barak! | | he | 2007-06-18 | 2013-03-18 | 2013-03-18
IL | Defense Minister | Moshe Yaalon | Yaalon! | Moshe Ya'alon; Moshe Ya’alon | he | 2013-03-18 | 2016-05-22 | 2016-05-22
IL | Defense Minister | Avigdor Lieberman | Lieberman | Avigdor Liberman | he | 2016-05-30 | 2018-11-18 | 2018-11-18
IL | Defense Minister | Benjamin Netanyahu | Netanyahu! | | he | 2018-11-18 | 2019-11-12 | 2019-11-12
IL | Defense Minister | Naftali Bennett | Bennett | | he | 2019-11-12 | 2020-05-17 | 2020-05-17
IL | Defense Minister | Benny Gantz | Gantz! | Benjamin Gantz | he | 2020-05-17 | 2022-12-29 | 2022-12-29
IL | Defense Minister | Yoav Gallant | Gallant! | Yoav Galant | he | 2022-12-29 | 2024-11-07 | 2024-11-07
IL | Defense Minister | Israel Katz | Katz | Yisrael Katz | he | 2024-11-08 | | 2026-03
IL | Deputy Foreign Minister | Tzipi Hotovely | Hotovely! | | she | 2015-05-14 | 2020-01 | 2020-01
IL | Deputy Foreign Minister | Sharren Haskel | Haskel! | | she | 2024-11 | | 2026-02
IL | Diaspora Affairs Minister | Amichai Chikli | Chikli! | Amihai Chikli | he | 2022-12-29 | | 2026-01
IL | Economy Minister | Nir Barkat | Barkat! | | he | 2022-12-29 | | 2026-02
IL | Education Minister | Naftali Bennett | Bennett | | he | 2015-05-14 | 2019-06-04 | 2019-06-04
IL | Education Minister | Yoav Gallant | Gallant! | Yoav Galant | he | 2020-05-17 | 2021-06-13 | 2021-06-13
IL | Education Minister | Yifat Shasha-Biton | Shasha-Biton! | Shasha-Biton | she | 2021-06-13 | 2022-12-29 | 2022-12-29
IL | Education Minister | Yoav Kisch | Kisch! | | he | 2022-12-29 | | 2026-01
IL | Energy Minister | Yuval Steinitz | Steinitz! | | he | 2015-05-14 | 2021-06-13 | 2021-06-13
IL | Energy Minister | Karine Elharrar | Elharrar! | Karin Elharrar | she | 2021-06-13 | 2022-12-29 | 2022-12-29
IL | Energy Minister | Israel Katz | Katz | Yisrael Katz | he | 2022-12-29 | 2024-01-01 | 2024-01-01
IL | Energy Minister | Eli Cohen | Cohen | | he | 2024-01-01 | | 2026-02
IL | Finance Minister | Moshe Kahlon | Kahlon! | | he | 2015-05-14 | 2020-05-17 | 2020-05-17
IL | Finance Minister | Israel Katz | Katz | | he | 2020-05-17 | 2021-06-13 | 2021-06-13
IL | Finance Minister | Avigdor Lieberman | Lieberman | Avigdor Liberman | he | 2021-06-13 | 2022-12-29 | 2022-12-29
IL | Finance Minister | Bezalel Smotrich | Smotrich! | | he | 2022-12-29 | | 2026-03
IL | Foreign Minister | Avigdor Lieberman | Lieberman | Avigdor Liberman | he | 2013-11-11 | 2015-05-06 | 2015-05-06
IL | Foreign Minister | Benjamin Netanyahu | Netanyahu! | Binyamin Netanyahu; Bibi Netanyahu | he | 2015-05-14 | 2019-02-17 | 2019-02-17
IL | Foreign Minister | Israel Katz | Katz | Yisrael Katz | he | 2019-02-17 | 2020-05-17 | 2020-05-17
IL | Foreign Minister | Gabi Ashkenazi | Ashkenazi | | he | 2020-05-17 | 2021-06-13 | 2021-06-13
IL | Foreign Minister | Yair Lapid | Lapid! | | he | 2021-06-13 | 2022-12-29 | 2022-12-29
IL | Foreign Minister | Eli Cohen | Cohen | | he | 2022-12-29 | 2024-01-01 | 2024-01-01
IL | Foreign Minister | Israel Katz | Katz | Yisrael Katz | he | 2024-01-01 | 2024-11-08 | 2024-11-08
IL | Foreign Minister | Gideon Saar | Saar! | Gideon Sa'ar; Gideon Sa’ar | he | 2024-11-08 | | 2026-03
IL | Foreign Ministry Spokesman | Emmanuel Nahshon | Nahshon! | | he | 2014-10 | 2019 | 2019
IL | Foreign Ministry Spokesman | Lior Haiat | Haiat! | | he | 2019-12 | 2023-12 | 2023-12
IL | Foreign Ministry Spokesman | Oren Marmorstein | Marmorstein! | | he | 2024-01 | | 2026-03
IL | Government Spokesman | Eylon Levy | Levy | | he | 2023-10 | 2024-03 | 2024-03
IL | Government Spokesman | David Mencer | Mencer! | | he | 2024-03 | | 2025-10
IL | Governor of the Bank of Israel | Karnit Flug | Flug! | | she | 2013-11-13 | 2018-11-13 | 2018-11-13
IL | Governor of the Bank of Israel | Amir Yaron | Yaron! | | he | 2018-12-24 | | 2026-01
IL | Head of COGAT | Yoav Mordechai | Mordechai | | he | 2014-01 | 2018-05 | 2018-05
IL | Head of COGAT | Kamil Abu Rukun | Abu Rukun! | Abu Rukun | he | 2018-05 | 2021-04 | 2021-04
IL | Head of COGAT | Ghassan Alian | Alian! | | he | 2021-04 | | 2025-11
IL | Head of the Mossad | Yossi Cohen | Cohen | | he | 2016-01-06 | 2021-06-01 | 2021-06-01
IL | Head of the Mossad | David Barnea | Barnea! | Dadi Barnea | he | 2021-06-01 | | 2026-03
IL | Head of the Shin Bet | Nadav Argaman | Argaman! | | he | 2016-05 | 2021-10 | 2021-10
IL | Head of the Shin Bet | Ronen Bar | Bar | | he | 2021-10-13 | 2025-06-15 | 2025-06-15
IL | Head of the Shin Bet | David Zini | Zini! | | he | 2025-10-05 | | 2026-03
IL | Health Minister | Yaakov Litzman | Litzman! | | he | 2015-09-02 | 2020-05-17 | 2020-05-17
IL | Health Minister | Yuli Edelstein | Edelstein! | Yuli-Yoel Edelstein | he | 2020-05-17 | 2021-06-13 | 2021-06-13
IL | Health Minister | Nitzan Horowitz | Horowitz | | he | 2021-06-13 | 2022-12-29 | 2022-12-29
IL | Health Minister | Uriel Buso | Buso! | Uriel Busso | he | 2023-07 | 2025-07 | 2025-07
IL | Heritage Minister | Amichai Eliyahu | Eliyahu | Amihai Eliyahu | he | 2022-12-29 | | 2026-01
IL | Intelligence Minister | Israel Katz | Katz | Yisrael Katz | he | 2015-05-14 | 2020-05-17 | 2020-05-17
IL | Intelligence Minister | Eli Cohen | Cohen | | he | 2020-05-17 | 2021-06-13 | 2021-06-13
IL | Intelligence Minister | Gila Gamliel | Gamliel! | | she | 2022-12-29 | 2024-03 | 2024-03
IL | Interior Minister | Silvan Shalom | Shalom | | he | 2015-05-14 | 2015-12-24 | 2015-12-24
IL | Interior Minister | Aryeh Deri | Deri! | Arye Deri | he | 2016-01-11 | 2021-06-13 | 2021-06-13
IL | Interior Minister | Ayelet Shaked | Shaked! | | she | 2021-06-13 | 2022-12-29 | 2022-12-29
IL | Interior Minister | Aryeh Deri | Deri! | Arye Deri | he | 2022-12-29 | 2023-01-22 | 2023-01-22
IL | Interior Minister | Moshe Arbel | Arbel | | he | 2023-04-19 | 2025-07 | 2025-07
IL | International Military Spokesman | Richard Hecht | Hecht | | he | 2022-08 | 2024-02 | 2024-02
IL | International Military Spokesman | Nadav Shoshani | Shoshani! | | he | 2024-02 | | 2026-03
IL | Justice Minister | Ayelet Shaked | Shaked! | | she | 2015-05-14 | 2019-06-04 | 2019-06-04
IL | Justice Minister | Gideon Saar | Saar! | Gideon Sa'ar | he | 2021-06-13 | 2022-12-29 | 2022-12-29
IL | Justice Minister | Yariv Levin | Levin | | he | 2022-12-29 | | 2026-03
IL | Leader of Blue and White | Benny Gantz | Gantz! | Benjamin Gantz | he | 2019-02 | | 2026-01
IL | Leader of Yisrael Beiteinu | Avigdor Lieberman | Lieberman | Avigdor Liberman | he | 1999 | | 2026-01
IL | Leader of the Democrats | Yair Golan | Golan | | he | 2024-07 | | 2026-01
IL | Mayor of Jerusalem | Nir Barkat | Barkat! | | he | 2008-12 | 2018-12-04 | 2018-12-04
IL | Mayor of Jerusalem | Moshe Lion | Moshe Lion | Moshe Leon | he | 2018-12-04 | | 2026-01
IL | Mayor of Tel Aviv | Ron Huldai | Huldai! | | he | 1998 | | 2026-01
IL | Military Chief of Staff | Benny Gantz | Gantz! | | he | 2011-02-14 | 2015-02-16 | 2015-02-16
IL | Military Chief of Staff | Gadi Eisenkot | Eisenkot! | Gadi Eizenkot | he | 2015-02-16 | 2019-01-15 | 2019-01-15
IL | Military Chief of Staff | Aviv Kochavi | Kochavi! | Aviv Kohavi | he | 2019-01-15 | 2023-01-16 | 2023-01-16
IL | Military Chief of Staff | Herzi Halevi | Halevi! | | he | 2023-01-16 | 2025-03-05 | 2025-03-05
IL | Military Chief of Staff | Eyal Zamir | Zamir | | he | 2025-03-05 | | 2026-03
IL | Military Intelligence Chief | Tamir Hayman | Hayman | Tamir Heyman | he | 2018-03 | 2021-10 | 2021-10
IL | Military Intelligence Chief | Aharon Haliva | Haliva! | Aaron Haliva | he | 2021-10-05 | 2024-08-21 | 2024-08-21
IL | Military Intelligence Chief | Shlomi Binder | Binder | | he | 2024-08-21 | | 2026-01
IL | Military Spokesman | Peter Lerner | Lerner | | he | 2013 | 2017 | 2017
IL | Military Spokesman | Jonathan Conricus | Conricus! | | he | 2017 | 2021-06 | 2021-06
IL | Military Spokesman | Daniel Hagari | Hagari! | | he | 2023-03 | 2025-03-27 | 2025-03-27
IL | Military Spokesman | Effie Defrin | Defrin! | Efi Defrin; Effi Defrin | he | 2025-03-27 | | 2026-03
IL | Minister for Regional Cooperation | David Amsalem | Amsalem! | Dudi Amsalem | he | 2024-01 | | 2025-12
IL | Minister of Strategic Affairs | Ron Dermer | Dermer! | | he | 2022-12-29 | 2025-11-11 | 2025-11-11
IL | National Security Adviser | Meir Ben-Shabbat | Ben-Shabbat! | Ben-Shabbat | he | 2017-11 | 2021-08 | 2021-08
IL | National Security Adviser | Eyal Hulata | Hulata! | | he | 2021-08 | 2023-01 | 2023-01
IL | National Security Adviser | Tzachi Hanegbi | Hanegbi! | | he | 2023-01 | 2025-10-21 | 2025-10-21
IL | National Security Minister | Itamar Ben-Gvir | Ben-Gvir! | Itamar Ben Gvir; Ben-Gvir | he | 2022-12-29 | 2025-01-21 | 2025-01-21
IL | National Security Minister | Itamar Ben-Gvir | Ben-Gvir! | Itamar Ben Gvir; Ben-Gvir | he | 2025-03-19 | | 2026-03
IL | Opposition Leader | Isaac Herzog | Herzog! | | he | 2013-11-25 | 2018-07-31 | 2018-07-31
IL | Opposition Leader | Tzipi Livni | Livni! | | she | 2018-07-31 | 2019-01-01 | 2019-01-01
IL | Opposition Leader | Yair Lapid | Lapid! | | he | 2020-05-17 | 2021-06-13 | 2021-06-13
IL | Opposition Leader | Benjamin Netanyahu | Netanyahu! | | he | 2021-06-28 | 2022-12-29 | 2022-12-29
IL | Opposition Leader | Yair Lapid | Lapid! | | he | 2023-01-02 | | 2026-03
IL | Police Chief | Roni Alsheich | Alsheich! | Roni Alsheikh | he | 2015-12 | 2018-12 | 2018-12
IL | Police Chief | Kobi Shabtai | Shabtai! | Yaakov Shabtai | he | 2021-01 | 2024-07 | 2024-07
IL | Police Chief | Danny Levy | Levy | Daniel Levy | he | 2024-08 | | 2026-01
IL | Police Spokesman | Micky Rosenfeld | Rosenfeld | Mickey Rosenfeld | he | 2007 | 2021 | 2021
IL | President | Shimon Peres | Peres! | | he | 2007-07-15 | 2014-07-24 | 2014-07-24
IL | President | Reuven Rivlin | Rivlin! | Reuven "Ruvi" Rivlin | he | 2014-07-24 | 2021-07-07 | 2021-07-07
IL | President | Isaac Herzog | Herzog! | Yitzhak Herzog | he | 2021-07-07 | | 2026-03
IL | Prime Minister | Ariel Sharon | Sharon | | he | 2001-03-07 | 2006-04-14 | 2006-04-14
IL | Prime Minister | Ehud Olmert | Olmert! | | he | 2006-04-14 | 2009-03-31 | 2009-03-31
IL | Prime Minister | Benjamin Netanyahu | Netanyahu! | Binyamin Netanyahu; Bibi Netanyahu; Benyamin Netanyahu | he | 2009-03-31 | 2021-06-13 | 2021-06-13
IL | Prime Minister | Naftali Bennett | Bennett | | he | 2021-06-13 | 2022-07-01 | 2022-07-01
IL | Prime Minister | Yair Lapid | Lapid! | | he | 2022-07-01 | 2022-12-29 | 2022-12-29
IL | Prime Minister | Benjamin Netanyahu | Netanyahu! | Binyamin Netanyahu; Bibi Netanyahu; Benyamin Netanyahu | he | 2022-12-29 | | 2026-03
IL | Prime Minister's Spokesman | Mark Regev | Regev | | he | 2007 | 2015-12 | 2015-12
IL | Prime Minister's Spokesman | David Keyes | Keyes | | he | 2016-03 | 2018-09 | 2018-09
IL | Prime Minister's Spokesman | Omer Dostri | Dostri! | | he | 2024-08 | 2025-07 | 2025-07
IL | Prime Minister's Spokeswoman | Shosh Bedrosian | Bedrosian! | | she | 2025 | | 2026-02
IL | Public Security Minister | Gilad Erdan | Erdan! | | he | 2015-05-25 | 2020-05-17 | 2020-05-17
IL | Public Security Minister | Amir Ohana | Ohana! | | he | 2020-05-17 | 2021-06-13 | 2021-06-13
IL | Public Security Minister | Omer Bar-Lev | Bar-Lev! | Omer Barlev; Bar-Lev | he | 2021-06-13 | 2022-12-29 | 2022-12-29
IL | Settlements Minister | Orit Strock | Strock! | Orit Struk | she | 2022-12-29 | | 2026-01
IL | Speaker of the Knesset | Yuli Edelstein | Edelstein! | Yuli-Yoel Edelstein | he | 2013-03-18 | 2020-03-25 | 2020-03-25
IL | Speaker of the Knesset | Yariv Levin | Levin | | he | 2020-05-17 | 2021-06-13 | 2021-06-13
IL | Speaker of the Knesset | Mickey Levy | Levy | | he | 2021-06-13 | 2022-12-13 | 2022-12-13
IL | Speaker of the Knesset | Amir Ohana | Ohana! | | he | 2022-12-29 | | 2026-03
IL | Transportation Minister | Israel Katz | Katz | Yisrael Katz | he | 2009-03-31 | 2019-06 | 2019-06
IL | Transportation Minister | Merav Michaeli | Michaeli! | | she | 2021-06-13 | 2022-12-29 | 2022-12-29
IL | Transportation Minister | Miri Regev | Regev! | | she | 2022-12-29 | | 2026-02
IQ | Ambassador to the United Nations | Mohammed Ali al-Hakim | Hakim | Mohamed Ali Alhakim; Mohamed Alhakim | he | 2013-05 | 2017 | 2017
IQ | Ambassador to the United Nations | Mohammed Hussein Bahr al-Uloom | Bahr al-Uloom | Mohammed Bahr Aluloom; Mohammed Hussein Bahr Aluloom; Mohammed Bahr al-Uloom | he | 2017-12 | 2023 | 2023
IQ | Chief Judge | Faiq Zaidan | Zaidan! | Faeq Zaidan; Faiq Zidan; Faik Zidan | he | 2017-01 | | 2026-01
IQ | Defense Minister | Khaled al-Obeidi | Obeidi | Khalid al-Obaidi; Khaled Al-Obeidi | he | 2014-10-18 | 2016-08-25 | 2016-08-25
IQ | Defense Minister | Najah al-Shammari | Shammari | Najah Hassan al-Shammari | he | 2019-06-24 | 2020-05-07 | 2020-05-07
IQ | Defense Minister | Juma Inad | Inad | Jumah Inad; Juma Anad; Juma Inad Saadoun | he | 2020-05-07 | 2022-10-27 | 2022-10-27
IQ | Defense Minister | Thabit al-Abbasi | Abbasi | Thabet al-Abbasi; Thabit Muhammad al-Abbasi; Thabit Mohammed Saeed | he | 2022-10-27 | 2026-05-14 | 2026-05-14
IQ | Finance Minister | Hoshyar Zebari | Zebari! | Hoshiyar Zebari | he | 2014-10-18 | 2016-09-21 | 2016-09-21
IQ | Finance Minister | Ali Allawi | Allawi | Ali Abdul-Amir Allawi; Ali Abdulameer Allawi | he | 2020-05-06 | 2022-08-16 | 2022-08-16
IQ | Finance Minister | Taif Sami | Taif Sami | Taif Sami Mohammed | she | 2022-10-27 | 2026-05-14 | 2026-05-14
IQ | Foreign Minister | Ibrahim al-Jaafari | Jaafari! | Ibrahim al-Jafari; Ibrahim Al-Jaafari; Ibrahim Jaafari; al-Jaafari | he | 2014-09-08 | 2018-10-25 | 2018-10-25
IQ | Foreign Minister | Mohammed Ali al-Hakim | Hakim | Mohamed Ali Alhakim; Mohammed al-Hakim; Mohamed Alhakim; Mohammed Ali Alhakim | he | 2018-10-25 | 2020-05-07 | 2020-05-07
IQ | Foreign Minister | Fuad Hussein | Hussein | Fouad Hussein; Fuad Mohammed Hussein; Fuad Hussain | he | 2020-06-06 | | 2026-03
IQ | Government Spokesman | Saad al-Hadithi | Hadithi! | | he | 2014 | 2019 | 2019
IQ | Government Spokesman | Bassem al-Awadi | Awadi! | Basim al-Awadi; Basem al-Awadi; Bassim al-Awadi | he | 2022-11 | | 2026-03
IQ | Interior Minister | Abdul Amir al-Shammari | Shammari | Abdul-Amir al-Shammari; Abdulamir al-Shammari | he | 2022-10-27 | 2026-05-14 | 2026-05-14
IQ | Military Spokesman | Yahya Rasool | Rasool | Yahya Rasoul; Yehia Rasool | he | 2014-08 | 2024-05 | 2024-05
IQ | Military Spokesman | Sabah al-Numan | Numan | Sabah al-Nu'man; Sabah al-Noaman | he | 2025 | | 2026-01
IQ | National Security Adviser | Falih al-Fayyadh | Fayyadh! | Faleh al-Fayadh; Falih al-Fayadh; Falih al-Fayyad; Faleh al-Fayyad | he | 2010 | 2020-07 | 2020-07
IQ | National Security Adviser | Qasim al-Araji | Araji! | Qassim al-Araji; Qassem al-Araji | he | 2020-07-04 | | 2026-01
IQ | Oil Minister | Adel Abdul Mahdi | Abdul Mahdi | Adel Abdul-Mahdi; Adil Abdul-Mahdi | he | 2014-09-08 | 2016-07-19 | 2016-07-19
IQ | Oil Minister | Jabbar al-Luaibi | Luaibi! | Jabar al-Luaibi; Jabbar al-Luaybi | he | 2016-08-15 | 2018-10-25 | 2018-10-25
IQ | Oil Minister | Thamir Ghadhban | Ghadhban! | Thamer al-Ghadhban; Thamer Ghadhban | he | 2018-10-25 | 2020-05-07 | 2020-05-07
IQ | Oil Minister | Ihsan Abdul Jabbar | Abdul Jabbar | Ihsan Ismaeel; Ihsan Ismail; Ihsan Abdul-Jabbar Ismail | he | 2020-06-06 | 2022-10-27 | 2022-10-27
IQ | Oil Minister | Hayan Abdul Ghani | Abdul Ghani | Hayan Abdul-Ghani; Hayyan Abdul Ghani | he | 2022-10-27 | 2026-05-14 | 2026-05-14
IQ | Parliament Speaker | Salim al-Jabouri | Jabouri! | Salim al-Jubouri; Saleem al-Jabouri | he | 2014-07-15 | 2018-09-15 | 2018-09-15
IQ | Parliament Speaker | Mohammed al-Halbousi | Halbousi | Mohammed al-Halbusi; Mohamed al-Halbousi; Mohammad al-Halbousi | he | 2018-09-15 | 2023-11-14 | 2023-11-14
IQ | Parliament Speaker | Mahmoud al-Mashhadani | Mashhadani! | Mahmoud Mashhadani; al-Mashhadani | he | 2024-10-31 | 2025-12-29 | 2025-12-29
IQ | Parliament Speaker | Haibat al-Halbousi | Halbousi | Haibat al-Halbusi; Haybat al-Halbousi; Haibat Al-Halbussi; Haibet Al-Halbousi | he | 2025-12-29 | | 2026-03
IQ | President | Jalal Talabani | Talabani | | he | 2005-04-07 | 2014-07-24 | 2014-07-24
IQ | President | Fuad Masum | Masum! | Fouad Massoum; Fuad Massoum; Fuad Masoum | he | 2014-07-24 | 2018-10-02 | 2018-10-02
IQ | President | Barham Salih | Salih | Barham Saleh | he | 2018-10-02 | 2022-10-17 | 2022-10-17
IQ | President | Abdul Latif Rashid | Rashid | Abdullatif Rashid; Abdul Latif Jamal Rashid; Latif Rashid | he | 2022-10-17 | 2026-03 | 2026-03
IQ | President | Nizar Amedi | Amedi! | Nizar Amidi; Nizar Amedy | he | 2026-04 | | 2026-05
IQ | President of the Kurdistan Region | Masoud Barzani | Barzani | Massoud Barzani | he | 2005-06-14 | 2017-11-01 | 2017-11-01
IQ | President of the Kurdistan Region | Nechirvan Barzani | Barzani | Nechervan Barzani | he | 2019-06-10 | | 2026-03
IQ | Prime Minister | Nouri al-Maliki | Maliki | Nuri al-Maliki; Nouri Al-Maliki; Nouri Maliki; Nuri Kamal al-Maliki; Nouri Kamal al-Maliki | he | 2006-05-20 | 2014-09-08 | 2014-09-08
IQ | Prime Minister | Haider al-Abadi | Abadi! | Haider Al-Abadi; Haidar al-Abadi; Haider Abadi; Haydar al-Abadi; al-Abadi | he | 2014-09-08 | 2018-10-25 | 2018-10-25
IQ | Prime Minister | Adel Abdul Mahdi | Abdul Mahdi | Adel Abdul-Mahdi; Adil Abdul-Mahdi; Adel Abdel Mahdi; Adil Abd al-Mahdi; Adel Abdel-Mahdi | he | 2018-10-25 | 2020-05-07 | 2020-05-07
IQ | Prime Minister | Mustafa al-Kadhimi | Kadhimi! | Mustafa Al-Kadhimi; Mustafa al-Kadhemi; Mustafa Kadhimi; Mustafa al-Kazimi; al-Kadhimi | he | 2020-05-07 | 2022-10-27 | 2022-10-27
IQ | Prime Minister | Mohammed Shia al-Sudani | Sudani | Mohammed al-Sudani; Mohammed Shia' al-Sudani; Mohammed Shia’ al-Sudani; Muhammad Shia al-Sudani; Mohammed Shia Al-Sudani; Mohammed Shiaa al-Sudani; Mohamed Shia al-Sudani; Mohammed Sudani | he | 2022-10-27 | 2026-05-14 | 2026-05-14
IQ | Prime Minister | Ali al-Zaidi | Zaidi | Ali al-Zaydi; Ali Al-Zaidi | he | 2026-05-14 | | 2026-05
IQ | Prime Minister of the Kurdistan Region | Nechirvan Barzani | Barzani | Nechervan Barzani | he | 2012-03-07 | 2019-06-10 | 2019-06-10
IQ | Prime Minister of the Kurdistan Region | Masrour Barzani | Barzani | Masoud Masrour Barzani; Masrur Barzani | he | 2019-07-10 | | 2026-03
IR | Acting President | Mohammad Mokhber | Mokhber! | Mohammed Mokhber | he | 2024-05-19 | 2024-07-28 | 2024-07-28
IR | Adviser to the Supreme Leader | Ali Akbar Velayati | Velayati! | Ali-Akbar Velayati | he | 1997 | | 2026-02
IR | Ambassador to the United Nations | Gholamali Khoshroo | Khoshroo! | Gholam Ali Khoshroo | he | 2015-01 | 2019-04 | 2019-04
IR | Ambassador to the United Nations | Majid Takht-Ravanchi | Takht-Ravanchi! | Majid Takht Ravanchi; Takht-Ravanchi | he | 2019-04 | 2022-08 | 2022-08
IR | Ambassador to the United Nations | Amir Saeid Iravani | Iravani! | Amir Saeed Iravani; Saeid Iravani | he | 2022-09 | | 2026-03
IR | Atomic Energy Organization Spokesman | Behrouz Kamalvandi | Kamalvandi! | Behrooz Kamalvandi | he | 2012 | | 2026-01
IR | Central Bank Governor | Valiollah Seif | Seif | | he | 2013-08-27 | 2018-07-25 | 2018-07-25
IR | Central Bank Governor | Abdolnaser Hemmati | Hemmati! | Abdolnasser Hemmati | he | 2018-07-25 | 2021-05-30 | 2021-05-30
IR | Central Bank Governor | Mohammad Reza Farzin | Farzin! | Mohammadreza Farzin | he | 2022-12-29 | 2025-12-29 | 2025-12-29
IR | Central Bank Governor | Abdolnaser Hemmati | Hemmati! | Abdolnasser Hemmati | he | 2025-12-31 | | 2026-02
IR | Chief of Staff of the Armed Forces | Hassan Firouzabadi | Firouzabadi! | | he | 1989 | 2016-06-28 | 2016-06-28
IR | Chief of Staff of the Armed Forces | Mohammad Bagheri | Bagheri | Mohammad Hossein Bagheri; Mohammed Bagheri | he | 2016-06-28 | 2025-06-13 | 2025-06-13
IR | Chief of Staff of the Armed Forces | Abdolrahim Mousavi | Mousavi | Abdul Rahim Mousavi; Abdolrahim Moussavi | he | 2025-06-13 | 2026-02-28 | 2026-02-28
IR | Commander of the Army | Abdolrahim Mousavi | Mousavi | | he | 2017-08-21 | 2025-06-13 | 2025-06-13
IR | Commander of the Army | Amir Hatami | Hatami! | | he | 2025-06-13 | | 2026-02
IR | Commander of the Khatam al-Anbiya Headquarters | Gholam Ali Rashid | Rashid | Gholamali Rashid | he | 2016-07-05 | 2025-06-13 | 2025-06-13
IR | Commander of the Quds Force | Qassem Soleimani | Soleimani! | Qasem Soleimani; Ghassem Soleimani; Qassim Suleimani; Qasim Soleimani; Qassem Suleimani | he | 1998 | 2020-01-03 | 2020-01-03
IR | Commander of the Quds Force | Esmail Qaani | Qaani! | Esmail Ghaani; Esmaeil Qaani; Ismail Qaani; Esmail Qani; Ismail Ghaani | he | 2020-01-03 | | 2026-01
IR | Commander of the Revolutionary Guard | Mohammad Ali Jafari | Jafari | Mohammad-Ali Jafari; Mohammed Ali Jafari | he | 2007-09-01 | 2019-04-21 | 2019-04-21
IR | Commander of the Revolutionary Guard | Hossein Salami | Salami | | he | 2019-04-21 | 2025-06-13 | 2025-06-13
IR | Commander of the Revolutionary Guard | Mohammad Pakpour | Pakpour! | Mohammed Pakpour | he | 2025-06-13 | 2026-02-28 | 2026-02-28
IR | Commander of the Revolutionary Guard | Ahmad Vahidi | Vahidi! | | he | 2026-03 | | 2026-05
IR | Commander of the Revolutionary Guard's Aerospace Force | Amir Ali Hajizadeh | Hajizadeh! | Amirali Hajizadeh | he | 2009-10 | 2025-06-13 | 2025-06-13
IR | Commander of the Revolutionary Guard's Aerospace Force | Majid Mousavi | Mousavi | Seyyed Majid Mousavi | he | 2025-06-14 | | 2026-02
IR | Commander of the Revolutionary Guard's Navy | Ali Fadavi | Fadavi! | | he | 2010-05 | 2018-08 | 2018-08
IR | Commander of the Revolutionary Guard's Navy | Alireza Tangsiri | Tangsiri! | | he | 2018-08-23 | | 2026-02
IR | Defense Minister | Hossein Dehghan | Dehghan! | Hossein Dehqan | he | 2013-08-15 | 2017-08-20 | 2017-08-20
IR | Defense Minister | Amir Hatami | Hatami! | | he | 2017-08-20 | 2021-08-25 | 2021-08-25
IR | Defense Minister | Mohammad Reza Ashtiani | Ashtiani! | Mohammad-Reza Gharaei Ashtiani; Mohammad Reza Gharaei Ashtiani | he | 2021-08-25 | 2024-08-21 | 2024-08-21
IR | Defense Minister | Aziz Nasirzadeh | Nasirzadeh! | | he | 2024-08-21 | 2026-02-28 | 2026-02-28
IR | Deputy Foreign Minister | Abbas Araghchi | Araghchi! | Abbas Araqchi; Seyed Abbas Araghchi | he | 2013-09 | 2021-09 | 2021-09
IR | Deputy Foreign Minister | Ali Bagheri Kani | Bagheri Kani! | Ali Bagheri; Ali Bagheri-Kani | he | 2021-09-14 | 2024-05-20 | 2024-05-20
IR | Deputy Foreign Minister | Majid Takht-Ravanchi | Takht-Ravanchi! | Majid Takht Ravanchi; Majid Takhtravanchi; Takht-Ravanchi | he | 2024-09 | | 2026-03
IR | Deputy Foreign Minister for Legal Affairs | Kazem Gharibabadi | Gharibabadi! | Kazem Gharib Abadi | he | 2024-09 | | 2026-03
IR | Finance Minister | Ali Tayebnia | Tayebnia! | | he | 2013-08-15 | 2017-08-20 | 2017-08-20
IR | Finance Minister | Abdolnaser Hemmati | Hemmati! | | he | 2024-08-21 | 2025-03-02 | 2025-03-02
IR | First Vice President | Eshaq Jahangiri | Jahangiri! | Eshagh Jahangiri | he | 2013-08-05 | 2021-08-08 | 2021-08-08
IR | First Vice President | Mohammad Mokhber | Mokhber! | | he | 2021-08-08 | 2024-07-28 | 2024-07-28
IR | First Vice President | Mohammad Reza Aref | Aref | Mohammad-Reza Aref | he | 2024-07-28 | | 2026-03
IR | Foreign Minister | Mohammad Javad Zarif | Zarif! | Javad Zarif; Mohammed Javad Zarif; Mohammad-Javad Zarif | he | 2013-08-15 | 2021-08-25 | 2021-08-25
IR | Foreign Minister | Hossein Amirabdollahian | Amirabdollahian! | Hossein Amir-Abdollahian; Hossein Amir Abdollahian; Hossein Amirabdolahian; Amir-Abdollahian | he | 2021-08-25 | 2024-05-19 | 2024-05-19
IR | Foreign Minister | Ali Bagheri Kani | Bagheri Kani! | Ali Bagheri; Ali Bagheri-Kani | he | 2024-05-20 | 2024-08-21 | 2024-08-21
IR | Foreign Minister | Abbas Araghchi | Araghchi! | Abbas Araqchi; Seyed Abbas Araghchi; Sayyid Abbas Araghchi; Abbas Aragchi; Abbas Araghci; Araqchi | he | 2024-08-21 | | 2026-03
IR | Foreign Ministry Spokesman | Marzieh Afkham | Afkham! | | she | 2013-09 | 2015-11 | 2015-11
IR | Foreign Ministry Spokesman | Hossein Jaberi Ansari | Jaberi Ansari! | Hossein Jaber Ansari; Jaber Ansari; Jaberi Ansari | he | 2015-11 | 2016-06 | 2016-06
IR | Foreign Ministry Spokesman | Bahram Qassemi | Qassemi! | Bahram Ghasemi; Bahram Qasemi; Bahram Ghassemi | he | 2016-06 | 2019-04 | 2019-04
IR | Foreign Ministry Spokesman | Abbas Mousavi | Mousavi | Abbas Moussavi | he | 2019-04 | 2020-08 | 2020-08
IR | Foreign Ministry Spokesman | Saeed Khatibzadeh | Khatibzadeh! | Saeid Khatibzadeh | he | 2020-08 | 2022-06 | 2022-06
IR | Foreign Ministry Spokesman | Nasser Kanaani | Kanaani! | Nasser Kanani | he | 2022-06 | 2024-09 | 2024-09
IR | Foreign Ministry Spokesman | Esmail Baghaei | Baghaei! | Esmaeil Baghaei; Esmaeil Baqaei; Esmail Baqaei; Esmaeil Baghaee; Baqaei | he | 2024-10 | | 2026-03
IR | Government Spokesperson | Mohammad Bagher Nobakht | Nobakht! | | he | 2013-08 | 2018-08 | 2018-08
IR | Government Spokesperson | Ali Rabiei | Rabiei! | | he | 2019-06 | 2021-08 | 2021-08
IR | Government Spokesperson | Ali Bahadori Jahromi | Bahadori Jahromi! | Bahadori Jahromi | he | 2021-10 | 2024-08 | 2024-08
IR | Government Spokesperson | Fatemeh Mohajerani | Mohajerani! | | she | 2024-08-28 | | 2026-03
IR | Head of the Atomic Energy Organization | Ali Akbar Salehi | Salehi | Ali-Akbar Salehi | he | 2013-08-16 | 2021-08-29 | 2021-08-29
IR | Head of the Atomic Energy Organization | Mohammad Eslami | Eslami! | Mohammed Eslami | he | 2021-08-29 | | 2026-03
IR | Intelligence Minister | Mahmoud Alavi | Alavi! | | he | 2013-08-15 | 2021-08-25 | 2021-08-25
IR | Intelligence Minister | Esmail Khatib | Khatib | Esmaeil Khatib | he | 2021-08-25 | | 2026-02
IR | Interior Minister | Abdolreza Rahmani Fazli | Rahmani Fazli! | Abdolreza Rahmani-Fazli; Rahmani Fazli | he | 2013-08-15 | 2021-08-25 | 2021-08-25
IR | Interior Minister | Ahmad Vahidi | Vahidi! | | he | 2021-08-25 | 2024-08-21 | 2024-08-21
IR | Interior Minister | Eskandar Momeni | Momeni! | | he | 2024-08-21 | | 2026-03
IR | Judiciary Chief | Sadeq Larijani | Larijani | Sadeq Amoli Larijani; Sadegh Larijani | he | 2009-08-15 | 2019-03-07 | 2019-03-07
IR | Judiciary Chief | Ebrahim Raisi | Raisi! | | he | 2019-03-07 | 2021-07-01 | 2021-07-01
IR | Judiciary Chief | Gholam-Hossein Mohseni-Ejei | Mohseni-Ejei! | Gholamhossein Mohseni-Ejei; Gholamhossein Mohseni Ejei; Gholam Hossein Mohseni Ejei; Gholamhossein Mohseni Ejehei; Gholam-Hossein Mohseni Ejei; Mohseni Ejei; Mohseni-Ejehei; Mohseni-Ejei | he | 2021-07-01 | | 2026-03
IR | Judiciary Spokesman | Gholam-Hossein Mohseni-Ejei | Mohseni-Ejei! | Gholamhossein Mohseni-Ejei; Gholamhossein Mohseni Ejei; Mohseni Ejei; Mohseni-Ejei | he | 2010 | 2019-04 | 2019-04
IR | Judiciary Spokesman | Gholam-Hossein Esmaili | Esmaili! | Gholamhossein Esmaili | he | 2019-04 | 2021-07 | 2021-07
IR | Judiciary Spokesman | Masoud Setayeshi | Setayeshi! | Massoud Setayeshi | he | 2022-07 | 2023-07 | 2023-07
IR | Judiciary Spokesman | Asghar Jahangir | Jahangir | | he | 2023-12 | | 2026-02
IR | Oil Minister | Bijan Zanganeh | Zanganeh! | Bijan Namdar Zanganeh | he | 2013-08-15 | 2021-08-25 | 2021-08-25
IR | Oil Minister | Javad Owji | Owji! | | he | 2021-08-25 | 2024-08-21 | 2024-08-21
IR | Oil Minister | Mohsen Paknejad | Paknejad! | | he | 2024-08-21 | | 2026-03
IR | Parliament Speaker | Ali Larijani | Larijani! | | he | 2008-05-28 | 2020-05-28 | 2020-05-28
IR | Parliament Speaker | Mohammad Bagher Qalibaf | Qalibaf! | Mohammad-Bagher Qalibaf; Mohammad Baqer Qalibaf; Mohammad Bagher Ghalibaf; Mohammad-Baqer Qalibaf; Baqer Qalibaf; Ghalibaf | he | 2020-05-28 | | 2026-05
IR | President | Mohammad Khatami | Khatami! | Mohammed Khatami | he | 1997-08-03 | 2005-08-03 | 2005-08-03
IR | President | Mahmoud Ahmadinejad | Ahmadinejad! | Mahmud Ahmadinejad | he | 2005-08-03 | 2013-08-03 | 2013-08-03
IR | President | Hassan Rouhani | Rouhani! | Hassan Rohani; Hasan Rouhani | he | 2013-08-03 | 2021-08-03 | 2021-08-03
IR | President | Ebrahim Raisi | Raisi! | Ebrahim Raeisi; Ibrahim Raisi; Seyyed Ebrahim Raisi | he | 2021-08-03 | 2024-05-19 | 2024-05-19
IR | President | Masoud Pezeshkian | Pezeshkian! | Massoud Pezeshkian | he | 2024-07-28 | | 2026-03
IR | Revolutionary Guard Spokesman | Ramezan Sharif | Sharif | Ramazan Sharif | he | 2007 | 2024-07 | 2024-07
IR | Revolutionary Guard Spokesman | Ali Mohammad Naeini | Naeini! | Ali Mohammad Naini | he | 2024-07 | | 2026-02
IR | Secretary of the Guardian Council | Ahmad Jannati | Jannati! | Ayatollah Ahmad Jannati | he | 1992-07-17 | | 2025-12
IR | Secretary of the Supreme National Security Council | Ali Shamkhani | Shamkhani! | | he | 2013-09-10 | 2023-05-22 | 2023-05-22
IR | Secretary of the Supreme National Security Council | Ali Akbar Ahmadian | Ahmadian | Ali-Akbar Ahmadian | he | 2023-05-22 | 2025-08-05 | 2025-08-05
IR | Secretary of the Supreme National Security Council | Ali Larijani | Larijani! | | he | 2025-08-05 | 2026-03-17 | 2026-03-17
IR | Supreme Leader | Ali Khamenei | Khamenei! | Ayatollah Ali Khamenei; Ayatollah Khamenei; Ali Hosseini Khamenei | he | 1989-06-04 | 2026-02-28 | 2026-02-28
IR | Supreme Leader | Mojtaba Khamenei | Khamenei! | Mojtaba Hosseini Khamenei; Ayatollah Mojtaba Khamenei | he | 2026-03-08 | | 2026-05
IR | Vice President for Strategic Affairs | Mohammad Javad Zarif | Zarif! | Javad Zarif; Mohammed Javad Zarif | he | 2024-08 | 2025-03-02 | 2025-03-02
JO | Ambassador to the United Nations | Dina Kawar | Kawar! | | she | 2014 | 2016 | 2016
JO | Ambassador to the United Nations | Sima Bahous | Bahous! | Sima Sami Bahous | she | 2016-08 | 2021-09 | 2021-09
JO | Ambassador to the United Nations | Mahmoud Hmoud | Hmoud! | Mahmoud Daifallah Hmoud | he | 2021-11 | 2025-06 | 2025-06
JO | Army Chief | Yousef Huneiti | Huneiti! | Yousef Ahmed Huneiti; Yousef al-Hunaiti; Yousef Hunaiti | he | 2019-07 | | 2025-12
JO | Crown Prince | Hussein bin Abdullah | Hussein bin Abdullah | Crown Prince Hussein; Prince Hussein; Hussein bin Abdullah II; Crown Prince Hussein bin Abdullah | he | 2009-07-02 | | 2026-01
JO | Foreign Minister | Nasser Judeh | Judeh! | | he | 2009-02-23 | 2017-01-15 | 2017-01-15
JO | Foreign Minister | Ayman Safadi | Safadi! | Ayman al-Safadi; Ayman Al-Safadi; al-Safadi | he | 2017-01-15 | | 2026-03
JO | Government Spokesman | Mohammad Momani | Momani! | Mohammad al-Momani; Mohammed al-Momani; Mohammad Al-Momani; al-Momani | he | 2013-03 | 2018-06-14 | 2018-06-14
JO | Government Spokesman | Mohammad Momani | Momani! | Mohammad al-Momani; Mohammed al-Momani; Mohammad Al-Momani; al-Momani | he | 2024-09-18 | | 2026-01
JO | Interior Minister | Mazin al-Farrayeh | Farrayeh! | Mazen al-Faraya; Mazen Faraya; Mazin Al Farrayeh; Mazen al-Farayeh | he | 2021-03 | | 2025-12
JO | King | Abdullah II | Abdullah II | King Abdullah II; King Abdullah; Abdullah II bin Al-Hussein | he | 1999-02-07 | | 2026-03
JO | Prime Minister | Abdullah Ensour | Ensour! | Abdullah al-Nsour; Abdullah Al-Nsour | he | 2012-10-11 | 2016-05-29 | 2016-05-29
JO | Prime Minister | Hani al-Mulki | Mulki! | Hani Mulki; Hani Al-Mulki; al-Mulki | he | 2016-06-01 | 2018-06-04 | 2018-06-04
JO | Prime Minister | Omar Razzaz | Razzaz! | Omar al-Razzaz; Omar Al-Razzaz; al-Razzaz | he | 2018-06-14 | 2020-10-12 | 2020-10-12
JO | Prime Minister | Bisher Khasawneh | Khasawneh! | Bisher al-Khasawneh; Bisher Al-Khasawneh; Bishr al-Khasawneh; al-Khasawneh | he | 2020-10-12 | 2024-09-15 | 2024-09-15
JO | Prime Minister | Jafar Hassan | Hassan | Ja'far Hassan; Jaafar Hassan | he | 2024-09-18 | | 2026-03
JO | Speaker of Parliament | Atef Tarawneh | Tarawneh! | | he | 2013-11 | 2020-09 | 2020-09
JO | Speaker of Parliament | Ahmad Safadi | Safadi | Ahmed Safadi; Ahmad al-Safadi | he | 2022-11 | 2025-10 | 2025-10
KW | Crown Prince | Nawaf al-Ahmad al-Sabah | Nawaf al-Ahmad | Sheikh Nawaf al-Ahmad al-Sabah; Nawaf al-Ahmad al-Jaber al-Sabah | he | 2006-02-07 | 2020-09-30 | 2020-09-30
KW | Crown Prince | Meshal al-Ahmad al-Sabah | Meshal al-Ahmad | Sheikh Meshal al-Ahmad al-Sabah; Mishal al-Ahmad al-Sabah | he | 2020-10-08 | 2023-12-16 | 2023-12-16
KW | Crown Prince | Sabah al-Khalid al-Sabah | Sabah al-Khalid | Sheikh Sabah Khaled al-Hamad al-Sabah; Sabah Khaled al-Hamad al-Sabah; Sabah al-Khaled al-Sabah; Sheikh Sabah al-Khalid al-Sabah; Sheikh Sabah al-Khaled al-Sabah; Sabah al-Khalid al-Hamad al-Sabah; Sabah Al-Khalid Al-Hamad Al-Sabah | he | 2024-06-01 | | 2026-01
KW | Emir | Sabah al-Ahmad al-Sabah | Sabah al-Ahmad | Sheikh Sabah al-Ahmad al-Sabah; Sabah Al-Ahmad Al-Sabah; Sheikh Sabah Al Ahmad Al Sabah; Sheikh Sabah al-Ahmad al-Jaber al-Sabah; Sabah Al Ahmad Al Sabah | he | 2006-01-29 | 2020-09-29 | 2020-09-29
KW | Emir | Nawaf al-Ahmad al-Sabah | Nawaf al-Ahmad | Sheikh Nawaf al-Ahmad al-Sabah; Nawaf Al-Ahmad Al-Sabah; Sheikh Nawaf Al Ahmad Al Sabah; Nawaf al-Ahmad al-Jaber al-Sabah; Sheikh Nawaf al-Ahmad al-Jaber al-Sabah | he | 2020-09-30 | 2023-12-16 | 2023-12-16
KW | Emir | Meshal al-Ahmad al-Sabah | Meshal al-Ahmad | Sheikh Meshal al-Ahmad al-Sabah; Mishal al-Ahmad al-Sabah; Sheikh Meshal Al Ahmad Al Sabah; Meshal al-Ahmad al-Jaber al-Sabah; Sheikh Mishal al-Ahmad al-Sabah; Sheikh Meshal al-Ahmad al-Jaber al-Sabah; Sheikh Mishal Al-Ahmad Al-Jaber Al-Sabah | he | 2023-12-16 | | 2026-03
KW | Foreign Minister | Sabah al-Khalid al-Sabah | Sabah al-Khalid | Sheikh Sabah al-Khalid al-Sabah; Sabah al-Khaled al-Sabah; Sheikh Sabah Al-Khalid Al-Sabah; Sabah Khalid al-Hamad al-Sabah; Sabah al-Khalid al-Hamad al-Sabah; Sabah Al-Khalid Al-Hamad Al-Sabah | he | 2011-10-22 | 2019-11-19 | 2019-11-19
KW | Foreign Minister | Ahmad Nasser al-Mohammad al-Sabah | Ahmad Nasser | Sheikh Ahmad Nasser al-Mohammad al-Sabah; Ahmed Nasser al-Mohammed al-Sabah; Sheikh Ahmed Nasser al-Mohammed al-Sabah; Sheikh Ahmed Nasser Al-Mohammed Al-Sabah; Ahmad Nasser al-Sabah | he | 2019-12-17 | 2022-10-16 | 2022-10-16
KW | Foreign Minister | Salem Abdullah al-Jaber al-Sabah | Salem Abdullah | Sheikh Salem Abdullah al-Jaber al-Sabah; Salem al-Sabah; Sheikh Salem al-Sabah | he | 2022-10-16 | 2024-01-17 | 2024-01-17
KW | Foreign Minister | Abdullah al-Yahya | al-Yahya | Abdullah Al-Yahya; Abdullah Ali al-Yahya; Abdullah Ali Al-Yahya; Abdullah Yahya | he | 2024-01-17 | 2026-02-01 | 2026-02-01
KW | Foreign Minister | Jarrah Jaber al-Ahmad al-Sabah | Jarrah Jaber | Sheikh Jarrah Jaber al-Ahmad al-Sabah; Jarrah al-Sabah; Jarrah Jaber al-Sabah; Sheikh Jarrah Jaber Al-Ahmad Al-Sabah; Sheikh Jarrah Jaber al-Sabah | he | 2026-02-01 | | 2026-03
KW | Interior Minister | Fahad Yousef al-Sabah | Fahad Yousef | Sheikh Fahad Yousef Saud al-Sabah; Fahad Yousuf Saud al-Sabah; Sheikh Fahad Yousef al-Sabah | he | 2024-01-17 | | 2026-01
KW | Prime Minister | Jaber al-Mubarak al-Sabah | Jaber al-Mubarak | Sheikh Jaber al-Mubarak al-Sabah; Jaber al-Mubarak al-Hamad al-Sabah; Jaber Al-Mubarak Al-Hamad Al-Sabah | he | 2011-12-04 | 2019-11-19 | 2019-11-19
KW | Prime Minister | Sabah al-Khalid al-Sabah | Sabah al-Khalid | Sheikh Sabah al-Khalid al-Sabah; Sabah al-Khaled al-Sabah; Sheikh Sabah Al-Khalid Al-Sabah; Sabah Khalid al-Hamad al-Sabah; Sabah al-Khalid al-Hamad al-Sabah; Sabah Al-Khalid Al-Hamad Al-Sabah | he | 2019-11-19 | 2022-07-24 | 2022-07-24
KW | Prime Minister | Ahmad Nawaf al-Sabah | Ahmad Nawaf | Sheikh Ahmad Nawaf al-Sabah; Ahmad Nawaf al-Ahmad al-Sabah; Sheikh Ahmad al-Nawaf al-Sabah; Ahmad al-Nawaf al-Sabah | he | 2022-07-24 | 2024-01-04 | 2024-01-04
KW | Prime Minister | Mohammad Sabah al-Salem al-Sabah | Mohammad Sabah | Sheikh Mohammad Sabah al-Salem al-Sabah; Sheikh Mohammed Sabah al-Salem al-Sabah; Mohammed Sabah al-Salem al-Sabah | he | 2024-01-04 | 2024-05-15 | 2024-05-15
KW | Prime Minister | Ahmad Abdullah al-Sabah | Ahmad Abdullah | Sheikh Ahmad Abdullah al-Ahmad al-Sabah; Ahmad Abdullah al-Ahmad al-Sabah; Sheikh Ahmad Abdullah Al-Ahmad Al-Sabah; Ahmad al-Abdullah al-Sabah | he | 2024-05-15 | | 2026-01
KW | Speaker of the National Assembly | Marzouq al-Ghanim | Ghanim! | Marzouq Al-Ghanim; Marzouq al-Ghanem; Marzouq Alghanim | he | 2013-08-06 | 2022-08-02 | 2022-08-02
KW | Speaker of the National Assembly | Ahmed al-Saadoun | Saadoun! | Ahmed Al-Sadoun; Ahmed al-Sadoun | he | 2022-10-18 | 2024-02-15 | 2024-02-15
LB | Ambassador to the United Nations | Nawaf Salam | Salam | Nawaf A. Salam | he | 2007-07 | 2017-12 | 2017-12
LB | Ambassador to the United Nations | Amal Mudallali | Mudallali! | | she | 2018-01 | 2022-08 | 2022-08
LB | Army Commander | Jean Kahwaji | Kahwaji! | Jean Kahwagi | he | 2008-08-29 | 2017-03-08 | 2017-03-08
LB | Army Commander | Rodolphe Haykal | Haykal! | Rodolph Haykal; Rudolph Haykal; Rodolphe Haikal | he | 2025-03-13 | | 2026-03
LB | Central Bank Governor | Riad Salameh | Salameh! | Riad Salame | he | 1993-08-01 | 2023-07-31 | 2023-07-31
LB | Central Bank Governor | Karim Souaid | Souaid! | Karim Souhaid | he | 2025-03-27 | | 2026-01
LB | Defense Minister | Michel Menassa | Menassa! | | he | 2025-02-08 | | 2026-03
LB | Deputy Prime Minister | Saade Chami | Chami! | Saadeh al-Shami; Saadeh Shami | he | 2021-09-10 | 2025-02-08 | 2025-02-08
LB | Deputy Prime Minister | Tarek Mitri | Mitri! | | he | 2025-02-08 | | 2026-01
LB | Economy Minister | Amin Salam | Salam | Amine Salam | he | 2021-09-10 | 2025-02-08 | 2025-02-08
LB | Economy Minister | Amer Bisat | Bisat! | Amer Bsat | he | 2025-02-08 | | 2026-01
LB | Finance Minister | Ali Hassan Khalil | Khalil | Ali Hasan Khalil | he | 2014-02-15 | 2020-01-21 | 2020-01-21
LB | Finance Minister | Ghazi Wazni | Wazni! | | he | 2020-01-21 | 2021-09-10 | 2021-09-10
LB | Finance Minister | Youssef Khalil | Khalil | | he | 2021-09-10 | 2025-02-08 | 2025-02-08
LB | Finance Minister | Yassine Jaber | Jaber | Yassin Jaber | he | 2025-02-08 | | 2026-01
LB | Foreign Minister | Gebran Bassil | Bassil! | Gibran Bassil; Jibran Bassil | he | 2014-02-15 | 2020-01-21 | 2020-01-21
LB | Foreign Minister | Nassif Hitti | Hitti! | | he | 2020-01-21 | 2020-08-03 | 2020-08-03
LB | Foreign Minister | Charbel Wehbe | Wehbe! | Charbel Wehbeh | he | 2020-08-03 | 2021-05-19 | 2021-05-19
LB | Foreign Minister | Zeina Akar | Akar | Zeina Akar Adra | she | 2021-05-20 | 2021-09-10 | 2021-09-10
LB | Foreign Minister | Abdallah Bou Habib | Bou Habib! | Abdallah Bouhabib; Abdullah Bou Habib; Abdallah Rashid Bou Habib; Bou Habib | he | 2021-09-10 | 2025-02-08 | 2025-02-08
LB | Foreign Minister | Youssef Rajji | Rajji! | Joe Rajji; Youssef Raggi; Joe Raji; Youssef Raji; Yousef Raggi | he | 2025-02-08 | | 2026-03
LB | Health Minister | Firass Abiad | Abiad! | Firas Abiad; Firas al-Abiad | he | 2021-09-10 | 2025-02-08 | 2025-02-08
LB | Health Minister | Rakan Nassereddine | Nassereddine! | Rakan Nasreddine; Rakan Nasser al-Din | he | 2025-02-08 | | 2026-01
LB | Information Minister | Ziad Makary | Makary! | Ziad Makari | he | 2021-12 | 2025-02-08 | 2025-02-08
LB | Information Minister | Paul Morcos | Morcos! | | he | 2025-02-08 | | 2026-02
LB | Interior Minister | Nohad Machnouk | Machnouk! | Nouhad Machnouk; Nohad al-Mashnouq | he | 2014-02-15 | 2019-01-31 | 2019-01-31
LB | Interior Minister | Raya al-Hassan | al-Hassan | Raya El Hassan; Raya Haffar al-Hassan | she | 2019-01-31 | 2020-01-21 | 2020-01-21
LB | Interior Minister | Mohammed Fahmi | Fahmi | Mohamed Fahmi; Mohammad Fahmi | he | 2020-01-21 | 2021-09-10 | 2021-09-10
LB | Interior Minister | Bassam Mawlawi | Mawlawi! | Bassam Mawlaoui; Bassam al-Mawlawi | he | 2021-09-10 | 2025-02-08 | 2025-02-08
LB | Interior Minister | Ahmad al-Hajjar | Hajjar | Ahmad Hajjar; Ahmed al-Hajjar | he | 2025-02-08 | | 2026-01
LB | Leader of Hezbollah | Hassan Nasrallah | Nasrallah! | Sayyed Hassan Nasrallah; Hasan Nasrallah; Sheikh Hassan Nasrallah | he | 1992-02-16 | 2024-09-27 | 2024-09-27
LB | Leader of Hezbollah | Naim Qassem | Qassem! | Naim Kassem; Naeem Qassem; Sheikh Naim Qassem; Naim Qasim | he | 2024-10-29 | | 2026-03
LB | Parliament Speaker | Nabih Berri | Berri! | | he | 1992-10-20 | | 2026-03
LB | President | Emile Lahoud | Lahoud! | Émile Lahoud | he | 1998-11-24 | 2007-11-24 | 2007-11-24
LB | President | Michel Suleiman | Suleiman | Michel Sleiman | he | 2008-05-25 | 2014-05-25 | 2014-05-25
LB | President | Michel Aoun | Aoun! | | he | 2016-10-31 | 2022-10-30 | 2022-10-30
LB | President | Joseph Aoun | Aoun! | Joseph Khalil Aoun | he | 2025-01-09 | | 2026-03
LB | Prime Minister | Tammam Salam | Salam | | he | 2014-02-15 | 2016-12-18 | 2016-12-18
LB | Prime Minister | Saad Hariri | Hariri! | Saad al-Hariri; Saad Al-Hariri | he | 2016-12-18 | 2020-01-21 | 2020-01-21
LB | Prime Minister | Hassan Diab | Diab | | he | 2020-01-21 | 2021-09-10 | 2021-09-10
LB | Prime Minister | Najib Mikati | Mikati! | Najib Miqati | he | 2021-09-10 | 2025-02-08 | 2025-02-08
LB | Prime Minister | Nawaf Salam | Salam | | he | 2025-02-08 | | 2026-03
OM | Deputy Prime Minister | Fahd bin Mahmoud al-Said | Fahd bin Mahmoud | Fahd bin Mahmoud Al Said | he | 1972 | | 2025-12
OM | Foreign Minister | Yusuf bin Alawi | bin Alawi! | Yousef bin Alawi; Yusuf bin Alawi bin Abdullah; Youssef bin Alawi; bin Alawi | he | 1997 | 2020-08-18 | 2020-08-18
OM | Foreign Minister | Badr al-Busaidi | Busaidi! | Badr Albusaidi; Badr Al Busaidi; Badr bin Hamad Al Busaidi; Badr bin Hamad al-Busaidi; Badr Al-Busaidi; Sayyid Badr Albusaidi; Sayyid Badr bin Hamad Albusaidi; Albusaidi; al-Busaidi | he | 2020-08-18 | | 2026-03
OM | Sultan | Qaboos bin Said | Qaboos! | Sultan Qaboos; Sultan Qaboos bin Said; Qaboos bin Said Al Said | he | 1970-07-23 | 2020-01-10 | 2020-01-10
OM | Sultan | Haitham bin Tariq | Haitham bin Tariq! | Sultan Haitham; Sultan Haitham bin Tariq; Haitham bin Tariq Al Said; Haitham bin Tarik; Sultan Haitham bin Tarik | he | 2020-01-11 | | 2026-03
PS | Ambassador to the United Kingdom | Husam Zomlot | Zomlot! | | he | 2018-10 | | 2026-01
PS | Ambassador to the United Nations | Riyad Mansour | Mansour | Riyad H. Mansour | he | 2005 | | 2026-03
PS | Chief of Palestinian Intelligence | Majed Faraj | Faraj | Majid Faraj | he | 2009 | | 2025-12
PS | Foreign Minister | Riyad al-Maliki | Maliki | Riad al-Malki; Riyad al-Malki; Riad Malki; Riyad Malki; Riad Maliki; Riyad Maliki; Riad al-Maliki | he | 2009-05 | 2024-03-31 | 2024-03-31
PS | Foreign Minister | Mohammad Mustafa | Mustafa | Mohammed Mustafa | he | 2024-03-31 | 2025-06 | 2025-06
PS | Foreign Minister | Varsen Aghabekian Shahin | Aghabekian! | Varsen Aghabekian; Varsen Aghabekian-Shahin; Varsen Shahin | she | 2025-06 | | 2026-03
PS | Health Minister | Mai al-Kaila | Kaila! | Mai al-Kaileh; Mai Alkaila | she | 2019-04-13 | 2024-03-31 | 2024-03-31
PS | Health Minister | Majed Abu Ramadan | Abu Ramadan! | Abu Ramadan | he | 2024-03-31 | | 2025-12
PS | President | Yasser Arafat | Arafat! | Yasir Arafat | he | 1996-01-20 | 2004-11-11 | 2004-11-11
PS | President | Mahmoud Abbas | Abbas! | Abu Mazen | he | 2005-01-15 | | 2026-03
PS | Presidential Spokesman | Nabil Abu Rudeineh | Abu Rudeineh! | Nabil Abu Rudaineh; Nabil Abu Rdeneh; Nabil Abu Rdeineh; Nabil Abu Rudeina; Abu Rudeineh | he | 1996 | | 2026-01
PS | Prime Minister | Salam Fayyad | Fayyad! | | he | 2007-06-15 | 2013-06-06 | 2013-06-06
PS | Prime Minister | Rami Hamdallah | Hamdallah! | Rami al-Hamdallah | he | 2013-06-06 | 2019-04-13 | 2019-04-13
PS | Prime Minister | Mohammad Shtayyeh | Shtayyeh! | Mohammed Shtayyeh; Muhammad Shtayyeh; Mohammad Ishtayeh; Mohammed Ishtayeh | he | 2019-04-13 | 2024-03-31 | 2024-03-31
PS | Prime Minister | Mohammad Mustafa | Mustafa | Mohammed Mustafa; Muhammad Mustafa | he | 2024-03-31 | | 2026-03
PS | Secretary of the Palestine Liberation Organization's Executive Committee | Hussein al-Sheikh | al-Sheikh | Hussein Al-Sheikh; Hussein al Sheikh | he | 2022-05-26 | 2025-04-26 | 2025-04-26
PS | Secretary-General of the Palestine Liberation Organization | Saeb Erekat | Erekat! | Saeb Erakat; Sa'eb Erekat | he | 2015-07 | 2020-11-10 | 2020-11-10
PS | Senior Palestine Liberation Organization Official | Hanan Ashrawi | Ashrawi! | | she | 2009 | 2020-12 | 2020-12
PS | Vice President | Hussein al-Sheikh | al-Sheikh | Hussein Al-Sheikh; Hussein al Sheikh | he | 2025-04-26 | | 2026-03
QA | Ambassador to the United Nations | Alya Al Thani | Alya Al Thani | Alya bint Ahmed Al Thani; Sheikha Alya Ahmed bin Saif Al Thani; Alya Ahmed Al Thani; Alya bint Ahmed Saif Al Thani | she | 2013-10 | | 2025-12
QA | Assistant Foreign Minister | Lolwah al-Khater | Khater! | Lolwah Alkhater; Lolwa al-Khater; Lolwah Rashid Al-Khater | she | 2019-10 | 2022-10 | 2022-10
QA | Defense Minister | Khalid al-Attiyah | Attiyah! | Khalid bin Mohammad Al Attiyah; Khaled al-Attiyah | he | 2016-01-27 | 2024-11-12 | 2024-11-12
QA | Deputy Emir | Abdullah bin Hamad Al Thani | Abdullah bin Hamad | Sheikh Abdullah bin Hamad Al Thani; Abdullah bin Hamad bin Khalifa Al Thani | he | 2014-11-11 | | 2025-12
QA | Emir | Hamad bin Khalifa Al Thani | Hamad bin Khalifa | Sheikh Hamad bin Khalifa Al Thani; Sheikh Hamad bin Khalifa al-Thani; Hamad bin Khalifa al-Thani | he | 1995-06-27 | 2013-06-25 | 2013-06-25
QA | Emir | Tamim bin Hamad Al Thani | Tamim! | Sheikh Tamim bin Hamad Al Thani; Tamim bin Hamad; Sheikh Tamim; Tamim bin Hamad al-Thani; Sheikh Tamim bin Hamad al-Thani; Tamim bin Hamad Al-Thani; Sheikh Tamim bin Hamad Al-Thani | he | 2013-06-25 | | 2026-03
QA | Energy Minister | Mohammed al-Sada | al-Sada | Mohammed bin Saleh Al-Sada; Mohammed Al Sada | he | 2011-01 | 2018-11-04 | 2018-11-04
QA | Energy Minister | Saad al-Kaabi | Kaabi! | Saad Sherida Al-Kaabi; Saad Al Kaabi; Saad Sherida al-Kaabi | he | 2018-11-04 | | 2026-03
QA | Finance Minister | Ali Shareef al-Emadi | Emadi! | Ali Sherif al-Emadi; Ali Shareef Al Emadi | he | 2013-06-26 | 2021-05-06 | 2021-05-06
QA | Finance Minister | Ali al-Kuwari | Kuwari! | Ali bin Ahmed Al Kuwari; Ali Al Kuwari; Ali bin Ahmed al-Kuwari | he | 2021-05-06 | | 2025-12
QA | Foreign Minister | Khalid al-Attiyah | Attiyah! | Khalid bin Mohammad Al Attiyah; Khalid Al Attiyah; Khaled al-Attiyah; al-Attiyah | he | 2013-06-26 | 2016-01-27 | 2016-01-27
QA | Foreign Minister | Mohammed bin Abdulrahman Al Thani | Mohammed bin Abdulrahman | Sheikh Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman al-Thani; Mohammed bin Abdulrahman; Sheikh Mohammed bin Abdulrahman al-Thani; Mohammed bin Abdulrahman bin Jassim Al Thani; Mohammed bin Abdulrahman Al-Thani; Sheikh Mohammed bin Abdulrahman Al-Thani | he | 2016-01-27 | | 2026-03
QA | Foreign Ministry Spokesman | Majed al-Ansari | Ansari | Majed Al-Ansari; Majed Al Ansari; Majed bin Mohammed Al Ansari | he | 2021 | | 2026-03
QA | Interior Minister | Khalifa bin Hamad Al Thani | Khalifa bin Hamad | Khalifa bin Hamad bin Khalifa Al Thani; Sheikh Khalifa bin Hamad bin Khalifa Al Thani | he | 2023-03-07 | | 2025-12
QA | Minister of State | Mohammed al-Khulaifi | Khulaifi! | Mohammed bin Abdulaziz Al-Khulaifi; Mohammed Al Khulaifi; Mohammed bin Abdulaziz al-Khulaifi | he | 2023-03 | | 2026-01
QA | Minister of State for Foreign Affairs | Sultan al-Muraikhi | Muraikhi! | Sultan bin Saad Al-Muraikhi; Sultan Al Muraikhi; Soltan bin Saad Al-Muraikhi | he | 2016 | | 2025-09
QA | Minister of State for International Cooperation | Lolwah al-Khater | Khater! | Lolwah Alkhater; Lolwa al-Khater | she | 2022-10 | 2024-11 | 2024-11
QA | Minister of State for International Cooperation | Maryam al-Misnad | Misnad! | Maryam bint Ali bin Nasser Al Misnad; Mariam Al Misnad; Maryam Al Misnad | she | 2024-11 | | 2025-12
QA | Prime Minister | Abdullah bin Nasser Al Thani | Abdullah bin Nasser | Abdullah bin Nasser bin Khalifa Al Thani; Sheikh Abdullah bin Nasser bin Khalifa Al Thani | he | 2013-06-26 | 2020-01-28 | 2020-01-28
QA | Prime Minister | Khalid bin Khalifa Al Thani | Khalid bin Khalifa | Khalid bin Khalifa bin Abdul Aziz Al Thani; Sheikh Khalid bin Khalifa bin Abdul Aziz Al Thani | he | 2020-01-28 | 2023-03-07 | 2023-03-07
QA | Prime Minister | Mohammed bin Abdulrahman Al Thani | Mohammed bin Abdulrahman | Sheikh Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman al-Thani; Mohammed bin Abdulrahman; Sheikh Mohammed bin Abdulrahman al-Thani; Mohammed bin Abdulrahman bin Jassim Al Thani; Sheikh Mohammed bin Abdulrahman bin Jassim Al Thani; Mohammed bin Abdulrahman Al-Thani; Sheikh Mohammed bin Abdulrahman Al-Thani; Mohammed bin Abdul Rahman Al Thani | he | 2023-03-07 | | 2026-03
SA | Ambassador to the United Nations | Abdallah al-Mouallimi | Mouallimi! | Abdallah Al-Mouallimi; Abdullah al-Mouallimi; al-Mouallimi | he | 2011-06 | 2022-07 | 2022-07
SA | Ambassador to the United Nations | Abdulaziz Alwasil | Alwasil! | Abdulaziz Al-Wasil; Abdulaziz al-Wasil; Abdulaziz bin Mohammed Al-Wasil | he | 2022-08 | | 2025-12
SA | Ambassador to the United States | Reema bint Bandar | bint Bandar! | Princess Reema bint Bandar; Reema bint Bandar Al Saud; Princess Reema; bint Bandar | she | 2019-04 | | 2026-01
SA | Coalition Spokesman | Ahmed al-Asiri | Asiri! | Ahmed Asiri; Ahmed Al-Assiri; Ahmed Assiri | he | 2015-03-26 | 2017-07 | 2017-07
SA | Coalition Spokesman | Turki al-Malki | Malki | Turki Al-Maliki; Turki al-Maliki; Turki Al Malki | he | 2017-07 | | 2026-01
SA | Crown Prince | Muqrin bin Abdulaziz | Muqrin! | Prince Muqrin | he | 2015-01-23 | 2015-04-29 | 2015-04-29
SA | Crown Prince | Mohammed bin Nayef | bin Nayef! | Mohammad bin Nayef; Muhammad bin Nayef; bin Nayef | he | 2015-04-29 | 2017-06-21 | 2017-06-21
SA | Crown Prince | Mohammed bin Salman | bin Salman! | Muhammad bin Salman; Mohammad bin Salman; Mohamed bin Salman; MBS; Mohammed bin Salman Al Saud; Mohammed bin Salman bin Abdulaziz; bin Salman | he | 2017-06-21 | | 2026-03
SA | Defense Minister | Mohammed bin Salman | bin Salman! | Muhammad bin Salman; Mohammad bin Salman; bin Salman | he | 2015-01-23 | 2017-06-20 | 2017-06-20
SA | Defense Minister | Khalid bin Salman | Khalid bin Salman | Prince Khalid bin Salman; Khaled bin Salman; Khalid bin Salman Al Saud | he | 2022-09-27 | | 2026-03
SA | Economy Minister | Faisal Alibrahim | Alibrahim! | Faisal al-Ibrahim; Faisal Al Ibrahim; Faisal bin Fadhil Alibrahim | he | 2021-05-03 | | 2026-01
SA | Energy Minister | Ali al-Naimi | Naimi! | Ali Al-Naimi; al-Naimi | he | 1995-08 | 2016-05-07 | 2016-05-07
SA | Energy Minister | Khalid al-Falih | Falih! | Khalid Al-Falih; Khaled al-Falih; al-Falih | he | 2016-05-07 | 2019-09-08 | 2019-09-08
SA | Energy Minister | Abdulaziz bin Salman | Abdulaziz bin Salman | Prince Abdulaziz bin Salman; Abdulaziz bin Salman Al Saud | he | 2019-09-08 | | 2026-03
SA | Finance Minister | Ibrahim al-Assaf | Assaf | Ibrahim Al-Assaf | he | 1996 | 2016-10-31 | 2016-10-31
SA | Finance Minister | Mohammed al-Jadaan | Jadaan! | Mohammed Al-Jadaan; Mohammed al-Jadan; Mohammed Aljadaan; al-Jadaan | he | 2016-10-31 | | 2026-01
SA | Foreign Minister | Saud al-Faisal | al-Faisal | Saud Al-Faisal; Prince Saud al-Faisal; Saud bin Faisal | he | 1975-10 | 2015-04-29 | 2015-04-29
SA | Foreign Minister | Adel al-Jubeir | Jubeir! | Adel al-Jubair; Adel Al-Jubeir; Adel Al Jubeir; Adel Jubeir; al-Jubeir | he | 2015-04-29 | 2018-12-27 | 2018-12-27
SA | Foreign Minister | Ibrahim al-Assaf | Assaf | Ibrahim Al-Assaf; Ibrahim bin Abdulaziz Al-Assaf | he | 2018-12-27 | 2019-10-23 | 2019-10-23
SA | Foreign Minister | Faisal bin Farhan | bin Farhan! | Prince Faisal bin Farhan; Faisal bin Farhan Al Saud; Faisal bin Farhan al-Saud; Faisal Bin Farhan Al-Saud; bin Farhan | he | 2019-10-23 | | 2026-03
SA | Governor of the Public Investment Fund | Yasir al-Rumayyan | Rumayyan! | Yasir Al-Rumayyan; Yasir Al Rumayyan; Yassir al-Rumayyan | he | 2015-09 | | 2026-01
SA | Interior Minister | Mohammed bin Nayef | bin Nayef! | Mohammad bin Nayef; bin Nayef | he | 2012-11-05 | 2017-06-21 | 2017-06-21
SA | Interior Minister | Abdulaziz bin Saud | Abdulaziz bin Saud | Abdulaziz bin Saud bin Nayef; Prince Abdulaziz bin Saud; Abdulaziz bin Saud Al Saud | he | 2017-06-21 | | 2025-12
SA | Investment Minister | Khalid al-Falih | Falih! | Khalid Al-Falih; Khaled al-Falih; al-Falih | he | 2020-02-25 | | 2026-01
SA | King | Abdullah | Abdullah | King Abdullah; King Abdullah bin Abdulaziz; Abdullah bin Abdulaziz; Abdullah bin Abdulaziz Al Saud | he | 2005-08-01 | 2015-01-23 | 2015-01-23
SA | King | Salman | Salman | King Salman; King Salman bin Abdulaziz; Salman bin Abdulaziz; Salman bin Abdulaziz Al Saud | he | 2015-01-23 | | 2026-03
SA | Minister of State for Foreign Affairs | Adel al-Jubeir | Jubeir! | Adel al-Jubair; Adel Al-Jubeir; Adel Jubeir; al-Jubeir | he | 2018-12-27 | | 2025-12
SA | National Security Adviser | Musaed al-Aiban | Aiban! | Musaed bin Mohammed Al-Aiban; Musaed Al Aiban | he | 2018 | | 2026-01
SA | Sports Minister | Abdulaziz bin Turki | Abdulaziz bin Turki | Prince Abdulaziz bin Turki; Abdulaziz bin Turki Al-Faisal; Prince Abdulaziz bin Turki Al Faisal | he | 2020-02-25 | | 2025-12
SA | Tourism Minister | Ahmed al-Khateeb | Khateeb! | Ahmed Al Khateeb; Ahmed Al-Khateeb; Ahmed al-Khatib | he | 2020-02-25 | | 2025-12
SY | Ambassador to the United Nations | Bashar Jaafari | Jaafari | Bashar al-Jaafari; Bashar Ja'afari; Bashar Ja’afari | he | 2006 | 2020-11-22 | 2020-11-22
SY | Ambassador to the United Nations | Bassam Sabbagh | Sabbagh | Bassam al-Sabbagh | he | 2020-11-22 | 2023-12 | 2023-12
SY | Ambassador to the United Nations | Koussay Aldahhak | Aldahhak! | Koussay al-Dahhak; Qusay al-Dahhak; Kusay al-Dahhak | he | 2023-12 | 2025-07 | 2025-07
SY | Ambassador to the United Nations | Ibrahim Olabi | Olabi! | Ibrahim al-Olabi | he | 2025-08 | | 2026-01
SY | Defense Minister | Fahd Jassem al-Freij | Freij! | Fahd al-Freij; Fahd Jassim al-Freij | he | 2012-07-18 | 2018-01-01 | 2018-01-01
SY | Defense Minister | Ali Abdullah Ayoub | Ayoub | | he | 2018-01-01 | 2022-04-28 | 2022-04-28
SY | Defense Minister | Ali Mahmoud Abbas | Abbas | | he | 2022-04-28 | 2024-12-08 | 2024-12-08
SY | Defense Minister | Murhaf Abu Qasra | Abu Qasra! | Murhaf Abu Qasrah; Abu Qasra | he | 2024-12-21 | | 2026-03
SY | Economy Minister | Mohammad Nidal al-Shaar | Shaar | Mohammed Nidal al-Shaar; Nidal al-Shaar | he | 2025-03-29 | | 2026-01
SY | Emergency Minister | Raed al-Saleh | al-Saleh | Raed Saleh; Raed Al-Saleh | he | 2025-03-29 | | 2026-01
SY | Finance Minister | Mohammed Yisr Barnieh | Barnieh! | Mohammed Barniyeh; Yisr Barnieh; Mohammad Yisr Barnieh | he | 2025-03-29 | | 2026-01
SY | Foreign Minister | Walid al-Moallem | Moallem! | Walid Muallem; Walid al-Muallem; Walid al-Moualem; Walid Moallem; al-Moallem | he | 2006-02-14 | 2020-11-16 | 2020-11-16
SY | Foreign Minister | Faisal Mekdad | Mekdad! | Faisal al-Mekdad; Faisal Miqdad; Fayssal Mekdad; Faisal al-Miqdad; al-Mekdad | he | 2020-11-22 | 2024-09-23 | 2024-09-23
SY | Foreign Minister | Bassam Sabbagh | Sabbagh | Bassam al-Sabbagh; Bassam Sabagh | he | 2024-09-23 | 2024-12-08 | 2024-12-08
SY | Foreign Minister | Asaad al-Shaibani | Shaibani! | Asaad Hassan al-Shaibani; Asad al-Shaibani; Asaad al-Shibani; Asaad al-Shaybani; Assad al-Shaibani; Asaad Al-Shaibani; Assaad al-Shaibani; Asaad al-Sheibani; al-Shaibani | he | 2024-12-21 | | 2026-03
SY | Information Minister | Omran al-Zoubi | Zoubi! | Omran al-Zohbi; Omran Zoubi | he | 2012-06-23 | 2016-07-03 | 2016-07-03
SY | Information Minister | Hamza al-Mustafa | al-Mustafa | Hamza Mustafa | he | 2025-03-29 | | 2026-01
SY | Interior Minister | Anas Khattab | Khattab | | he | 2025-03-29 | | 2026-03
SY | Interior Ministry Spokesman | Noureddine al-Baba | al-Baba | Nour al-Din al-Baba; Nour al-Din Baba; Noureddin al-Baba | he | 2025 | | 2026-01
SY | President | Bashar al-Assad | Assad! | Bashar Assad; Bashar Al-Assad; Bashar al-Asad; Bashar Al Assad; al-Assad | he | 2000-07-17 | 2024-12-08 | 2024-12-08
SY | President | Ahmed al-Sharaa | Sharaa! | Ahmad al-Sharaa; Ahmed Al-Sharaa; Ahmed al Sharaa; Ahmad al-Shara; Ahmed al-Shara; Ahmed Sharaa; Abu Mohammed al-Golani; Abu Mohammad al-Jolani; Abu Mohammed al-Jolani; al-Sharaa; Ahmed Hussein al-Sharaa | he | 2025-01-29 | | 2026-03
SY | Presidential Adviser | Bouthaina Shaaban | Shaaban! | Buthaina Shaaban; Bouthaina Shaban | she | 2008 | 2024-12-08 | 2024-12-08
SY | Prime Minister | Wael al-Halqi | Halqi! | Wael Nader al-Halqi; Wael Halqi | he | 2012-08-11 | 2016-07-03 | 2016-07-03
SY | Prime Minister | Imad Khamis | Khamis | | he | 2016-07-03 | 2020-06-11 | 2020-06-11
SY | Prime Minister | Hussein Arnous | Arnous! | Hussein Arnus | he | 2020-06-11 | 2024-09-14 | 2024-09-14
SY | Prime Minister | Mohammad Ghazi al-Jalali | Jalali | Mohammed Ghazi al-Jalali; Mohammed al-Jalali | he | 2024-09-14 | 2024-12-08 | 2024-12-08
SY | Prime Minister | Mohammed al-Bashir | Bashir | Mohammad al-Bashir | he | 2024-12-10 | 2025-03-29 | 2025-03-29
SY | Social Affairs Minister | Hind Kabawat | Kabawat! | Hind Aboud Kabawat | she | 2025-03-29 | | 2026-01
YE | President | Ali Abdullah Saleh | Saleh | | he | 1990-05-22 | 2012-02-25 | 2012-02-25
`;
