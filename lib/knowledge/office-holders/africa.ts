// Office-holders of Africa, with Egypt: one line a term of office, sorted by code, office and first day.
// code | office | name | surname (! = safe alone) | other forms | pronoun | from | to | seen
// Gone through on 2026-11-25. How to read and mend a row: docs/office-holders.md.
export const AFRICA = `
AO | Foreign Minister | Georges Chikoti | Chikoti! | Georges Rebelo Chikoti | he | 2010-11 | 2017-09 | 2017-09
AO | Foreign Minister | Manuel Augusto | Augusto | Manuel Domingos Augusto | he | 2017-09-28 | 2020-04 | 2020-04
AO | Foreign Minister | Téte António | Antonio | Tete Antonio | he | 2020-04 | | 2026-01
AO | President | José Eduardo dos Santos | dos Santos! | dos Santos | he | 1979-09-10 | 2017-09-26 | 2017-09-26
AO | President | João Lourenço | Lourenco! | Joao Manuel Goncalves Lourenco; João Manuel Gonçalves Lourenço | he | 2017-09-26 | | 2026-03
BF | Defense Minister | Aimé Barthélemy Simporé | Simpore! | Barthelemy Simpore; Aime Barthelemy Simpore | he | 2021-06-30 | 2022-09-30 | 2022-09-30
BF | Defense Minister | Célestin Simporé | Simpore! | Celestin Simpore | he | 2024-12 | | 2025-12
BF | Foreign Minister | Alpha Barry | Barry | | he | 2016-01-13 | 2021-12 | 2021-12
BF | Foreign Minister | Rosine Sori-Coulibaly | Sori-Coulibaly! | Rosine Coulibaly | she | 2021-12-13 | 2022-01 | 2022-01
BF | Foreign Minister | Olivia Rouamba | Rouamba! | Olivia Ragnaghnewende Rouamba | she | 2022-03-05 | 2023-12-17 | 2023-12-17
BF | Foreign Minister | Karamoko Jean-Marie Traoré | Traore | Karamoko Jean Marie Traore; Jean-Marie Traore | he | 2023-12-17 | | 2026-01
BF | President | Blaise Compaoré | Compaore! | | he | 1987-10-15 | 2014-10-31 | 2014-10-31
BF | President | Michel Kafando | Kafando! | | he | 2014-11-18 | 2015-12-29 | 2015-12-29
BF | President | Roch Marc Christian Kaboré | Kabore! | Roch Kabore; Roch Marc Kabore; Roch Marc Christian Kabore; Roch Kaboré | he | 2015-12-29 | 2022-01-24 | 2022-01-24
BF | President | Paul-Henri Sandaogo Damiba | Damiba! | Paul-Henri Damiba; Paul Henri Sandaogo Damiba; Paul Henri Damiba | he | 2022-01-31 | 2022-09-30 | 2022-09-30
BF | President | Ibrahim Traoré | Traore | | he | 2022-09-30 | | 2026-03
BF | Prime Minister | Isaac Zida | Zida! | Yacouba Isaac Zida | he | 2014-11-19 | 2015-12-29 | 2015-12-29
BF | Prime Minister | Paul Kaba Thieba | Thieba! | | he | 2016-01-06 | 2019-01-18 | 2019-01-18
BF | Prime Minister | Christophe Dabiré | Dabire! | Christophe Joseph Marie Dabire | he | 2019-01-24 | 2021-12-08 | 2021-12-08
BF | Prime Minister | Lassina Zerbo | Zerbo! | | he | 2021-12-10 | 2022-01-24 | 2022-01-24
BF | Prime Minister | Albert Ouédraogo | Ouedraogo | | he | 2022-03-03 | 2022-09-30 | 2022-09-30
BF | Prime Minister | Apollinaire Kyélem de Tambela | Tambela! | Apollinaire Joachim Kyelem de Tambela; Apollinaire Kyelem; Apollinaire Kyélem de Tambèla | he | 2022-10-21 | 2024-12-06 | 2024-12-06
BF | Prime Minister | Rimtalba Jean Emmanuel Ouédraogo | Ouedraogo | Jean Emmanuel Ouedraogo; Jean Emmanuel Ouédraogo | he | 2024-12-07 | | 2026-01
BI | Foreign Minister | Laurent Kavakure | Kavakure! | | he | 2012 | 2015-05 | 2015-05
BI | Foreign Minister | Alain Aimé Nyamitwe | Nyamitwe! | Alain Nyamitwe | he | 2015-05 | 2018-04 | 2018-04
BI | Foreign Minister | Ezéchiel Nibigira | Nibigira! | | he | 2018-04 | 2020-06 | 2020-06
BI | Foreign Minister | Albert Shingiro | Shingiro! | | he | 2020-06-28 | 2025-08-05 | 2025-08-05
BI | Foreign Minister | Édouard Bizimana | Bizimana! | Edouard Bizimana | he | 2025-08-05 | | 2026-01
BI | President | Pierre Nkurunziza | Nkurunziza! | | he | 2005-08-26 | 2020-06-08 | 2020-06-08
BI | President | Évariste Ndayishimiye | Ndayishimiye! | Evariste Ndayishimiye | he | 2020-06-18 | | 2026-03
BI | Prime Minister | Alain-Guillaume Bunyoni | Bunyoni! | Alain Guillaume Bunyoni | he | 2020-06-24 | 2022-09-07 | 2022-09-07
BI | Prime Minister | Gervais Ndirakobuca | Ndirakobuca! | | he | 2022-09-07 | 2025-08-05 | 2025-08-05
BI | Prime Minister | Nestor Ntahontuye | Ntahontuye! | | he | 2025-08-05 | | 2026-01
BJ | Finance Minister | Romuald Wadagni | Wadagni! | | he | 2016-04-07 | | 2026-01
BJ | Foreign Minister | Nassirou Bako Arifari | Bako Arifari | Nassirou Arifari Bako | he | 2011-05 | 2015-06 | 2015-06
BJ | Foreign Minister | Saliou Akadiri | Akadiri! | | he | 2015-06 | 2016-04-06 | 2016-04-06
BJ | Foreign Minister | Aurélien Agbénonci | Agbenonci! | Aurelien Agbenonci | he | 2016-04-07 | 2023-06 | 2023-06
BJ | Foreign Minister | Olushegun Adjadi Bakari | Bakari | Shegun Bakari; Olushegun Bakari; Shegun Adjadi Bakari | he | 2023-06 | | 2026-01
BJ | President | Thomas Boni Yayi | Boni Yayi! | Boni Yayi; Yayi Boni | he | 2006-04-06 | 2016-04-06 | 2016-04-06
BJ | President | Patrice Talon | Talon! | | he | 2016-04-06 | ? | 2026-03
BJ | Prime Minister | Lionel Zinsou | Zinsou! | | he | 2015-06-18 | 2016-04-06 | 2016-04-06
BW | Foreign Minister | Pelonomi Venson-Moitoi | Venson-Moitoi! | Venson-Moitoi | she | 2014-10 | 2018-04 | 2018-04
BW | Foreign Minister | Unity Dow | Unity Dow | | she | 2018-06-20 | 2020-08 | 2020-08
BW | Foreign Minister | Lemogang Kwape | Kwape! | | he | 2020-08 | 2024-11 | 2024-11
BW | Foreign Minister | Phenyo Butale | Butale! | | he | 2024-11 | | 2026-01
BW | President | Festus Mogae | Mogae! | | he | 1998-04-01 | 2008-04-01 | 2008-04-01
BW | President | Ian Khama | Khama! | Seretse Khama Ian Khama | he | 2008-04-01 | 2018-04-01 | 2018-04-01
BW | President | Mokgweetsi Masisi | Masisi! | | he | 2018-04-01 | 2024-11-01 | 2024-11-01
BW | President | Duma Boko | Boko | | he | 2024-11-01 | | 2026-01
CD | Ambassador to the United Nations | Zénon Mukongo Ngay | Mukongo | Zenon Mukongo Ngay; Zénon Mukongo; Zenon Mukongo | he | 2023 | | 2025-12
CD | Army Spokesman | Sylvain Ekenge | Ekenge! | | he | 2022 | | 2025-12
CD | Communications Minister | Lambert Mende | Mende! | Lambert Mende Omalanga | he | 2008-10 | 2019-06 | 2019-06
CD | Communications Minister | Patrick Muyaya | Muyaya! | Patrick Muyaya Katembwe | he | 2021-04-12 | | 2026-01
CD | Defense Minister | Jean-Pierre Bemba | Bemba! | Jean-Pierre Bemba Gombo | he | 2023-03-23 | 2024-06-12 | 2024-06-12
CD | Defense Minister | Guy Kabombo Muadiamvita | Muadiamvita! | Guy Kabombo Mwadiamvita; Guy Kabombo | he | 2024-06-12 | | 2026-01
CD | Foreign Minister | Raymond Tshibanda | Tshibanda! | | he | 2012-05 | 2016-12-19 | 2016-12-19
CD | Foreign Minister | Léonard She Okitundu | She Okitundu! | Leonard She Okitundu; Léonard Okitundu | he | 2016-12-19 | 2019-06 | 2019-06
CD | Foreign Minister | Marie Tumba Nzeza | Tumba Nzeza! | Marie Ntumba Nzeza; Tumba Nzeza | she | 2019-08-27 | 2021-04-12 | 2021-04-12
CD | Foreign Minister | Christophe Lutundula | Lutundula! | Christophe Lutundula Apala | he | 2021-04-12 | 2024-06-12 | 2024-06-12
CD | Foreign Minister | Thérèse Kayikwamba Wagner | Kayikwamba Wagner! | Therese Kayikwamba Wagner; Thérèse Wagner; Therese Kayikwamba; Thérèse Kayikwamba; Kayikwamba Wagner | she | 2024-06-12 | | 2026-03
CD | Government Spokesman | Lambert Mende | Mende! | Lambert Mende Omalanga | he | 2008-10 | 2019-06 | 2019-06
CD | Government Spokesman | Patrick Muyaya | Muyaya! | Patrick Muyaya Katembwe | he | 2021-04-12 | | 2026-03
CD | Health Minister | Oly Ilunga | Oly Ilunga | Oly Ilunga Kalenga | he | 2016-12 | 2019-07-22 | 2019-07-22
CD | Health Minister | Samuel Roger Kamba | Kamba | Roger Kamba; Samuel-Roger Kamba | he | 2023-03 | | 2026-01
CD | Interior Minister | Jacquemain Shabani | Shabani! | Jacquemain Shabani Lukoo Bihango | he | 2024-06-12 | | 2026-01
CD | President | Joseph Kabila | Kabila! | Joseph Kabila Kabange | he | 2001-01-26 | 2019-01-24 | 2019-01-24
CD | President | Félix Tshisekedi | Tshisekedi! | Felix Antoine Tshisekedi; Félix-Antoine Tshisekedi; Felix-Antoine Tshisekedi Tshilombo; Félix Antoine Tshisekedi Tshilombo | he | 2019-01-24 | | 2026-03
CD | President of the National Assembly | Aubin Minaku | Minaku! | | he | 2012-04 | 2019-02 | 2019-02
CD | President of the National Assembly | Jeanine Mabunda | Mabunda! | Jeannine Mabunda | she | 2019-04 | 2020-12-10 | 2020-12-10
CD | President of the National Assembly | Christophe Mboso | Mboso! | Christophe Mboso N'Kodia Pwanga | he | 2021-02-03 | 2024-04 | 2024-04
CD | President of the National Assembly | Vital Kamerhe | Kamerhe! | | he | 2024-05-22 | 2025-09-22 | 2025-09-22
CD | President of the National Assembly | Aimé Boji | Boji! | Aime Boji Sangara; Aimé Boji Sangara | he | 2025-11 | | 2026-01
CD | Prime Minister | Augustin Matata Ponyo | Matata Ponyo! | Matata Ponyo; Augustin Matata Ponyo Mapon; Matata Ponyo Mapon | he | 2012-04-18 | 2016-12-20 | 2016-12-20
CD | Prime Minister | Samy Badibanga | Badibanga! | | he | 2016-12-20 | 2017-05-18 | 2017-05-18
CD | Prime Minister | Bruno Tshibala | Tshibala! | | he | 2017-05-18 | 2019-09-07 | 2019-09-07
CD | Prime Minister | Sylvestre Ilunga | Ilunga | Sylvestre Ilunga Ilunkamba; Ilunga Ilunkamba | he | 2019-09-07 | 2021-02-15 | 2021-02-15
CD | Prime Minister | Jean-Michel Sama Lukonde | Sama Lukonde! | Sama Lukonde; Sama Lukonde Kyenge; Jean-Michel Sama Lukonde Kyenge | he | 2021-02-15 | 2024-06-12 | 2024-06-12
CD | Prime Minister | Judith Suminwa | Suminwa! | Judith Suminwa Tuluka; Judith Tuluka Suminwa; Judith Tuluka | she | 2024-06-12 | | 2026-03
CF | Foreign Minister | Samuel Rangba | Rangba! | | he | 2015-10 | 2016-04 | 2016-04
CF | Foreign Minister | Charles-Armel Doubane | Doubane! | Charles Armel Doubane | he | 2016-04 | 2018-12 | 2018-12
CF | Foreign Minister | Sylvie Baïpo-Temon | Baipo-Temon! | Sylvie Baipo Temon; Sylvie Valérie Baïpo-Temon; Sylvie Valerie Baipo Temon; Baipo-Temon | she | 2018-12-14 | | 2025-12
CF | President | François Bozizé | Bozize! | | he | 2003-03-15 | 2013-03-24 | 2013-03-24
CF | President | Catherine Samba-Panza | Samba-Panza! | Samba-Panza | she | 2014-01-23 | 2016-03-30 | 2016-03-30
CF | President | Faustin-Archange Touadéra | Touadera! | Faustin Archange Touadera; Faustin Touadera | he | 2016-03-30 | | 2026-03
CF | Prime Minister | Mahamat Kamoun | Kamoun! | | he | 2014-08-10 | 2016-04-02 | 2016-04-02
CF | Prime Minister | Simplice Sarandji | Sarandji! | | he | 2016-04-02 | 2019-02-25 | 2019-02-25
CF | Prime Minister | Firmin Ngrébada | Ngrebada! | | he | 2019-02-25 | 2021-06-10 | 2021-06-10
CF | Prime Minister | Henri-Marie Dondra | Dondra! | Henri Marie Dondra | he | 2021-06-15 | 2022-02-07 | 2022-02-07
CF | Prime Minister | Félix Moloua | Moloua! | | he | 2022-02-07 | | 2026-01
CG | Foreign Minister | Basile Ikouébé | Ikouebe! | | he | 2007-03 | 2015-08-10 | 2015-08-10
CG | Foreign Minister | Jean-Claude Gakosso | Gakosso! | Jean Claude Gakosso | he | 2015-08-10 | | 2026-01
CG | President | Denis Sassou Nguesso | Sassou Nguesso! | Denis Sassou-Nguesso; Denis Sassou N'Guesso; Sassou N'Guesso; Sassou-Nguesso; Sassou Nguesso | he | 1997-10-25 | | 2026-03
CG | Prime Minister | Clément Mouamba | Mouamba! | | he | 2016-04-23 | 2021-05-12 | 2021-05-12
CG | Prime Minister | Anatole Collinet Makosso | Makosso! | | he | 2021-05-12 | | 2026-03
CI | Defense Minister | Téné Birahima Ouattara | Birahima Ouattara | Tene Birahima Ouattara | he | 2021-04-06 | | 2026-01
CI | Foreign Minister | Charles Koffi Diby | Diby! | | he | 2012-11 | 2016-01-12 | 2016-01-12
CI | Foreign Minister | Abdallah Albert Toikeusse Mabri | Mabri! | Albert Toikeusse Mabri; Albert Mabri Toikeusse; Abdallah Toikeusse Mabri | he | 2016-01-12 | 2016-11-25 | 2016-11-25
CI | Foreign Minister | Marcel Amon-Tanoh | Amon-Tanoh! | Marcel Amon Tanoh; Amon-Tanoh | he | 2016-11-25 | 2020-03-19 | 2020-03-19
CI | Foreign Minister | Ally Coulibaly | Coulibaly | | he | 2020-05 | 2021-04-06 | 2021-04-06
CI | Foreign Minister | Kandia Camara | Camara | Kandia Kamissoko Camara | she | 2021-04-06 | 2023-10-17 | 2023-10-17
CI | Foreign Minister | Léon Kacou Adom | Adom | Kacou Houadja Léon Adom; Leon Kacou Houadja Adom; Kacou Leon Adom | he | 2023-10-17 | 2026-01-23 | 2026-01-23
CI | Foreign Minister | Nialé Kaba | Kaba | Niale Kaba; Kaba Niale; Kaba Nialé | she | 2026-01-23 | | 2026-03
CI | Government Spokesman | Amadou Coulibaly | Coulibaly | | he | 2021-04 | | 2026-01
CI | President | Laurent Gbagbo | Gbagbo! | | he | 2000-10-26 | 2010-12-04 | 2010-12-04
CI | President | Alassane Ouattara | Ouattara! | Alassane Dramane Ouattara | he | 2010-12-04 | | 2026-03
CI | Prime Minister | Daniel Kablan Duncan | Duncan | | he | 2012-11-21 | 2017-01-10 | 2017-01-10
CI | Prime Minister | Amadou Gon Coulibaly | Gon Coulibaly! | Gon Coulibaly | he | 2017-01-10 | 2020-07-08 | 2020-07-08
CI | Prime Minister | Hamed Bakayoko | Bakayoko! | | he | 2020-07-30 | 2021-03-10 | 2021-03-10
CI | Prime Minister | Patrick Achi | Achi! | Patrick Jérôme Achi | he | 2021-03-26 | 2023-10-06 | 2023-10-06
CI | Prime Minister | Robert Beugré Mambé | Mambe! | Robert Beugre Mambe; Beugre Mambe; Beugré Mambé | he | 2023-10-16 | | 2026-01
CM | Communications Minister | Issa Tchiroma Bakary | Tchiroma! | Issa Tchiroma | he | 2009-06-30 | 2019-01-04 | 2019-01-04
CM | Communications Minister | René Emmanuel Sadi | Sadi | Rene Emmanuel Sadi; René Sadi | he | 2019-01-04 | | 2026-01
CM | Foreign Minister | Pierre Moukoko Mbonjo | Moukoko Mbonjo! | Moukoko Mbonjo; Pierre Moukoko Mbonjou | he | 2011-12-09 | 2015-10-02 | 2015-10-02
CM | Foreign Minister | Lejeune Mbella Mbella | Mbella Mbella! | Mbella Mbella | he | 2015-10-02 | | 2026-01
CM | President | Paul Biya | Biya! | | he | 1982-11-06 | | 2026-03
CM | Prime Minister | Philémon Yang | Yang | Philemon Yang | he | 2009-06-30 | 2019-01-04 | 2019-01-04
CM | Prime Minister | Joseph Dion Ngute | Ngute! | Joseph Ngute; Dion Ngute | he | 2019-01-04 | | 2026-01
CV | Foreign Minister | Jorge Tolentino | Tolentino | | he | 2014 | 2016-04-22 | 2016-04-22
CV | Foreign Minister | Luís Filipe Tavares | Tavares | Luis Filipe Tavares; Luís Felipe Tavares | he | 2016-04-22 | 2021-01 | 2021-01
CV | Foreign Minister | Rui Figueiredo Soares | Figueiredo Soares | Rui Alberto de Figueiredo Soares | he | 2021-01 | 2024-10-09 | 2024-10-09
CV | Foreign Minister | José Filomeno Monteiro | Filomeno Monteiro | José Filomeno; Jose Filomeno Monteiro | he | 2024-10-09 | 2025-10-28 | 2025-10-28
CV | Foreign Minister | José Luís Livramento | Livramento! | Jose Luis Livramento | he | 2025-10-30 | | 2026-02-07
CV | President | Jorge Carlos Fonseca | Fonseca | | he | 2011-09-09 | 2021-11-09 | 2021-11-09
CV | President | José Maria Neves | Neves | | he | 2021-11-09 | | 2026-01
CV | Prime Minister | José Maria Neves | Neves | | he | 2001-02-01 | 2016-04-22 | 2016-04-22
CV | Prime Minister | Ulisses Correia e Silva | Correia e Silva! | | he | 2016-04-22 | | 2026-03
DJ | Foreign Minister | Mahamoud Ali Youssouf | Youssouf | Mahmoud Ali Youssouf; Mohamoud Ali Youssouf | he | 2005-05-22 | 2025-04 | 2025-04
DJ | Foreign Minister | Abdoulkader Houssein Omar | Houssein | Abdoulkader Hussein Omar | he | 2025-04 | | 2026-01
DJ | President | Ismaïl Omar Guelleh | Guelleh! | Ismail Omar Guelleh; Ismael Omar Guelleh | he | 1999-05-08 | | 2026-03
DJ | Prime Minister | Abdoulkader Kamil Mohamed | Kamil | Abdoulkader Kamil; Abdulkader Kamil Mohamed | he | 2013-04-01 | | 2026-01
DZ | Ambassador to the United Nations | Amar Bendjama | Bendjama! | | he | 2023-11 | | 2025-12
DZ | Army Chief | Ahmed Gaid Salah | Gaid Salah! | Ahmed Gaïd Salah; Gaid Salah | he | 2004-08-03 | 2019-12-23 | 2019-12-23
DZ | Army Chief | Said Chengriha | Chengriha! | Saïd Chengriha; Saïd Chanegriha; Said Chanegriha | he | 2019-12-23 | | 2026-01
DZ | Foreign Minister | Ramtane Lamamra | Lamamra! | | he | 2013-09-11 | 2017-05-25 | 2017-05-25
DZ | Foreign Minister | Abdelkader Messahel | Messahel! | | he | 2017-05-25 | 2019-02-14 | 2019-02-14
DZ | Foreign Minister | Ramtane Lamamra | Lamamra! | | he | 2019-02-14 | 2019-03-31 | 2019-03-31
DZ | Foreign Minister | Sabri Boukadoum | Boukadoum! | | he | 2019-04-02 | 2021-07-07 | 2021-07-07
DZ | Foreign Minister | Ramtane Lamamra | Lamamra! | | he | 2021-07-07 | 2023-03-16 | 2023-03-16
DZ | Foreign Minister | Ahmed Attaf | Attaf! | | he | 2023-03-18 | | 2026-03
DZ | Interim President | Abdelkader Bensalah | Bensalah! | | he | 2019-04-09 | 2019-12-19 | 2019-12-19
DZ | Interior Minister | Brahim Merad | Merad! | Ibrahim Merad; Brahim Mourad | he | 2022-09-08 | 2025-09-14 | 2025-09-14
DZ | Interior Minister | Said Sayoud | Sayoud! | Saïd Sayoud | he | 2025-09-14 | | 2025-12
DZ | President | Abdelaziz Bouteflika | Bouteflika! | Abdel Aziz Bouteflika | he | 1999-04-27 | 2019-04-02 | 2019-04-02
DZ | President | Abdelmadjid Tebboune | Tebboune! | Abdelmajid Tebboune; Abdel-Majid Tebboune | he | 2019-12-19 | | 2026-03
DZ | Prime Minister | Abdelmalek Sellal | Sellal! | | he | 2014-04-28 | 2017-05-25 | 2017-05-25
DZ | Prime Minister | Abdelmadjid Tebboune | Tebboune! | | he | 2017-05-25 | 2017-08-15 | 2017-08-15
DZ | Prime Minister | Ahmed Ouyahia | Ouyahia! | | he | 2017-08-16 | 2019-03-12 | 2019-03-12
DZ | Prime Minister | Noureddine Bedoui | Bedoui! | | he | 2019-03-12 | 2019-12-19 | 2019-12-19
DZ | Prime Minister | Abdelaziz Djerad | Djerad! | | he | 2019-12-28 | 2021-06-30 | 2021-06-30
DZ | Prime Minister | Aymen Benabderrahmane | Benabderrahmane! | Ayman Benabderrahmane; Aïmene Benabderrahmane | he | 2021-07-07 | 2023-11-11 | 2023-11-11
DZ | Prime Minister | Nadir Larbaoui | Larbaoui! | Mohamed Ennadir Larbaoui | he | 2023-11-11 | 2025-08-28 | 2025-08-28
DZ | Prime Minister | Sifi Ghrieb | Ghrieb! | | he | 2025-08-28 | | 2026-01
EG | Ambassador to the United Nations | Amr Aboulatta | Aboulatta! | Amr Abdellatif Aboulatta; Amr Abul Atta | he | 2014-11 | 2018 | 2018
EG | Ambassador to the United Nations | Mohamed Edrees | Edrees! | Mohamed Fathi Ahmed Edrees; Mohamed Idris | he | 2018 | 2021-12 | 2021-12
EG | Ambassador to the United Nations | Osama Abdel-Khalek | Abdel-Khalek! | Osama Abdelkhalek; Osama Mahmoud Abdelkhalek; Osama Mahmoud Abdelkhalek Mahmoud; Osama Abdel Khalek; Abdel-Khalek | he | 2022-01 | 2025-12 | 2025-12
EG | Defense Minister | Sedki Sobhi | Sobhi! | Sedki Sobhy; Sidqi Sobhi; Sedki Sobhy Sayyid | he | 2014-03-27 | 2018-06-14 | 2018-06-14
EG | Defense Minister | Mohamed Zaki | Zaki | Mohamed Ahmed Zaki; Mohammed Zaki | he | 2018-06-14 | 2024-07-03 | 2024-07-03
EG | Defense Minister | Abdel Mageed Saqr | Saqr! | Abdel-Meguid Saqr; Abdel Megeed Sakr; Abdel Mageed Sakr; Abdelmeguid Saqr; Abdel Majeed Saqr | he | 2024-07-03 | 2026-02-11 | 2026-02-11
EG | Defense Minister | Ashraf Salem | Salem | Ashraf Salem Zaher; Ashraf Salem Zaher Mansour; Ashraf Zaher | he | 2026-02-11 | | 2026-03
EG | Finance Minister | Amr el-Garhy | Garhy! | Amr El-Garhy; Amr al-Garhy; Amr El Garhy | he | 2016-03-23 | 2018-06-14 | 2018-06-14
EG | Finance Minister | Mohamed Maait | Maait! | Mohamed Ma'it; Mohammed Maait | he | 2018-06-14 | 2024-07-03 | 2024-07-03
EG | Finance Minister | Ahmed Kouchouk | Kouchouk! | Ahmed Kojak; Ahmed Kouchok; Ahmed Kuchuk | he | 2024-07-03 | | 2026-02
EG | Foreign Minister | Ahmed Aboul Gheit | Aboul Gheit! | Ahmed Abul Gheit; Aboul Gheit | he | 2004-07-11 | 2011-03-06 | 2011-03-06
EG | Foreign Minister | Nabil Fahmy | Fahmy | | he | 2013-07-16 | 2014-06-17 | 2014-06-17
EG | Foreign Minister | Sameh Shoukry | Shoukry! | Sameh Shukri; Sameh Shoukri; Sameh Hassan Shoukry; Shukri | he | 2014-06-17 | 2024-07-03 | 2024-07-03
EG | Foreign Minister | Badr Abdelatty | Abdelatty! | Badr Abdel Atty; Badr Abdel-Aty; Badr Abdelaty; Badr Abdel Aaty; Badr Abdelatti; Abdel-Aty; Badr Ahmed Abdelatty | he | 2024-07-03 | | 2026-03
EG | Foreign Ministry Spokesman | Badr Abdelatty | Abdelatty! | Badr Abdel Atty; Badr Abdel-Aty; Badr Abdelaty | he | 2013 | 2015-06 | 2015-06
EG | Foreign Ministry Spokesman | Ahmed Abu Zeid | Abu Zeid | Ahmed Abou Zeid | he | 2015-06 | 2018-12 | 2018-12
EG | Foreign Ministry Spokesman | Ahmed Hafez | Hafez | | he | 2018-12 | 2022-08 | 2022-08
EG | Foreign Ministry Spokesman | Ahmed Abu Zeid | Abu Zeid | Ahmed Abou Zeid | he | 2022-08 | 2024-08 | 2024-08
EG | Foreign Ministry Spokesman | Tamim Khallaf | Khallaf! | | he | 2024-09 | | 2026-01
EG | Head of the State Information Service | Diaa Rashwan | Rashwan! | Dia Rashwan | he | 2017-06 | 2026-02-11 | 2026-02-11
EG | Information Minister | Diaa Rashwan | Rashwan! | Dia Rashwan | he | 2026-02-11 | | 2026-03
EG | Intelligence Chief | Abbas Kamel | Kamel | | he | 2018-06 | 2024-10-16 | 2024-10-16
EG | Intelligence Chief | Hassan Rashad | Rashad | Hassan Mahmoud Rashad | he | 2024-10-16 | | 2026-01
EG | Interim President | Adly Mansour | Mansour | Adli Mansour | he | 2013-07-04 | 2014-06-08 | 2014-06-08
EG | Interior Minister | Magdy Abdel Ghaffar | Abdel Ghaffar! | Magdi Abdel Ghaffar; Magdy Abdel-Ghaffar; Abdel Ghaffar | he | 2015-03-05 | 2018-06-14 | 2018-06-14
EG | Interior Minister | Mahmoud Tawfik | Tawfik | Mahmoud Tawfiq; Mahmoud Taufik | he | 2018-06-14 | | 2026-02
EG | Planning Minister | Rania al-Mashat | Mashat! | Rania Al-Mashat; Rania A. Al-Mashat; Rania el-Mashat | she | 2024-07-03 | 2026-02-11 | 2026-02-11
EG | President | Hosni Mubarak | Mubarak! | Mohamed Hosni Mubarak | he | 1981-10-14 | 2011-02-11 | 2011-02-11
EG | President | Mohamed Morsi | Morsi! | Mohammed Morsi; Mohamed Mursi; Mohammed Mursi; Muhammad Morsi; Mursi | he | 2012-06-30 | 2013-07-03 | 2013-07-03
EG | President | Abdel Fattah el-Sissi | Sissi! | Abdel Fattah al-Sisi; Abdel Fattah el-Sisi; Abdel-Fattah el-Sissi; Abdel-Fattah el-Sisi; Abdel Fattah Al-Sisi; Abdelfattah el-Sisi; Abdel-Fattah al-Sisi; Abdul Fattah al-Sisi; Abdel Fattah El-Sisi; Abdel Fattah Sisi; Sisi; el-Sissi; el-Sisi; al-Sisi; El-Sisi | he | 2014-06-08 | | 2026-03
EG | Presidential Spokesman | Alaa Youssef | Youssef | Alaa Yousef | he | 2014-10 | 2017 | 2017
EG | Presidential Spokesman | Bassam Rady | Rady! | Bassam Radi | he | 2017 | 2022-11 | 2022-11
EG | Presidential Spokesman | Ahmed Fahmy | Fahmy | Ahmed Fahmi | he | 2022-11 | 2024-09 | 2024-09
EG | Presidential Spokesman | Mohamed el-Shennawy | Shennawy! | Mohamed El-Shenawy; Mohamed El Shennawy; Mohamed el-Shenawy | he | 2024-09 | | 2026-01
EG | Prime Minister | Ibrahim Mahlab | Mahlab! | Ibrahim Mehleb; Ibrahim Mahleb | he | 2014-03-01 | 2015-09-12 | 2015-09-12
EG | Prime Minister | Sherif Ismail | Ismail | Sharif Ismail | he | 2015-09-19 | 2018-06-07 | 2018-06-07
EG | Prime Minister | Mostafa Madbouly | Madbouly! | Mustafa Madbouly; Moustafa Madbouly; Mostafa Madbouli; Mostafa Madboly | he | 2018-06-14 | | 2026-02
EG | Speaker of the House of Representatives | Ali Abdel-Aal | Abdel-Aal! | Ali Abdel Aal; Ali Abdelaal; Abdel-Aal | he | 2016-01-10 | 2021-01-12 | 2021-01-12
EG | Speaker of the House of Representatives | Hanafy Gebaly | Gebaly! | Hanafi Gebali; Hanafy El-Gebaly; Hanafi El-Gebali | he | 2021-01-12 | 2026-01 | 2026-01
ER | Foreign Minister | Osman Saleh | Osman | Osman Saleh Mohammed; Osman Mohammed Saleh | he | 2007-04 | | 2026-01
ER | Information Minister | Yemane Gebremeskel | Yemane! | Yemane Ghebremeskel; Yemane Gebre Meskel; Yemane G. Meskel; Yemane Gebremeskal | he | 2015-03 | | 2026-01
ER | President | Isaias Afwerki | Isaias! | Isayas Afewerki; Isaias Afewerki; Issaias Afwerki; Issayas Afewerki; Afwerki; Afewerki | he | 1993-05-24 | | 2026-03
ET | Ambassador to the United Nations | Taye Atske Selassie | Taye! | Taye Atskeselassie | he | 2018-06 | 2022 | 2022
ET | Ambassador to the United Nations | Tesfaye Yilma | Tesfaye | Tesfaye Yilma Sabo | he | 2022 | | 2025-12
ET | Communications Minister | Getachew Reda | Getachew! | | he | 2015 | 2016-11-01 | 2016-11-01
ET | Communications Minister | Legesse Tulu | Legesse! | | he | 2021-10-06 | | 2026-01
ET | Defense Minister | Siraj Fegessa | Siraj | | he | 2008 | 2018-04-19 | 2018-04-19
ET | Defense Minister | Aisha Mohammed | Aisha Mohammed | Aisha Mohammed Musa; Aisha Mohamed Musa | she | 2018-10-16 | 2019-04-18 | 2019-04-18
ET | Defense Minister | Lemma Megersa | Lemma | | he | 2019-04-18 | 2020-08-18 | 2020-08-18
ET | Defense Minister | Abraham Belay | Abraham | | he | 2021-10-06 | 2024-05 | 2024-05
ET | Defense Minister | Aisha Mohammed | Aisha Mohammed | Aisha Mohammed Musa; Aisha Mohamed Musa | she | 2024-05 | | 2026-01
ET | Deputy Prime Minister | Demeke Mekonnen | Demeke! | | he | 2012-11-29 | 2024-01-26 | 2024-01-26
ET | Deputy Prime Minister | Temesgen Tiruneh | Temesgen! | | he | 2024-02-08 | | 2026-01
ET | Finance Minister | Abraham Tekeste | Abraham | | he | 2016-11-01 | 2018-10-16 | 2018-10-16
ET | Finance Minister | Ahmed Shide | Ahmed | | he | 2018-10-16 | | 2026-01
ET | Foreign Minister | Tedros Adhanom Ghebreyesus | Tedros! | Tedros Adhanom | he | 2012-11-29 | 2016-11-01 | 2016-11-01
ET | Foreign Minister | Workneh Gebeyehu | Workneh! | | he | 2016-11-01 | 2019-03-08 | 2019-03-08
ET | Foreign Minister | Gedu Andargachew | Gedu! | | he | 2019-04-18 | 2020-11-08 | 2020-11-08
ET | Foreign Minister | Demeke Mekonnen | Demeke! | Demeke Mekonnen Hassen | he | 2020-11-08 | 2024-01-26 | 2024-01-26
ET | Foreign Minister | Taye Atske Selassie | Taye! | Taye Atskeselassie; Taye Atske-Selassie | he | 2024-02-08 | 2024-10-07 | 2024-10-07
ET | Foreign Minister | Gedion Timothewos | Gedion! | Gedion Timotheos; Gedion Timothewos Hessebon | he | 2024-10-18 | | 2026-03
ET | Foreign Ministry spokesman | Dina Mufti | Dina Mufti | | he | 2020-09 | 2022-08 | 2022-08
ET | Mayor of Addis Ababa | Adanech Abebe | Adanech Abebe | Adanech Abiebie; Adanech Abeebee | she | 2021-09-28 | | 2025-12
ET | Military Chief | Samora Yunis | Samora! | Samora Yenus | he | 2001 | 2018-06-07 | 2018-06-07
ET | Military Chief | Seare Mekonnen | Seare! | Se'are Mekonnen | he | 2018-06-07 | 2019-06-22 | 2019-06-22
ET | Military Chief | Adem Mohammed | Adem | | he | 2019-06-28 | 2020-11-08 | 2020-11-08
ET | Military Chief | Birhanu Jula | Birhanu! | Berhanu Jula | he | 2020-11-08 | | 2026-01
ET | National Security Adviser | Redwan Hussein | Redwan! | Redwan Hussien | he | 2022 | 2024-02 | 2024-02
ET | President | Mulatu Teshome | Mulatu! | | he | 2013-10-07 | 2018-10-25 | 2018-10-25
ET | President | Sahle-Work Zewde | Sahle-Work! | Sahlework Zewde; Sahle Work Zewde; Sahle-Work | she | 2018-10-25 | 2024-10-07 | 2024-10-07
ET | President | Taye Atske Selassie | Taye! | Taye Atskeselassie; Taye Atske-Selassie | he | 2024-10-07 | | 2026-01
ET | President of Tigray | Debretsion Gebremichael | Debretsion! | | he | 2018-01 | 2020-11 | 2020-11
ET | President of Tigray | Getachew Reda | Getachew! | | he | 2023-03-23 | 2025-04-08 | 2025-04-08
ET | President of Tigray | Tadesse Werede | Tadesse! | | he | 2025-04-08 | | 2025-12
ET | Prime Minister | Meles Zenawi | Meles! | | he | 1995-08-23 | 2012-08-20 | 2012-08-20
ET | Prime Minister | Hailemariam Desalegn | Hailemariam! | Haile Mariam Desalegn; Hailemariam Dessalegn | he | 2012-09-21 | 2018-04-02 | 2018-04-02
ET | Prime Minister | Abiy Ahmed | Abiy! | Abiy Ahmed Ali | he | 2018-04-02 | | 2026-03
ET | Prime Minister's Spokeswoman | Billene Seyoum | Billene! | Billene Seyoum Woldeyes | she | 2018-11 | | 2025-10
GA | Foreign Minister | Emmanuel Issoze-Ngondet | Issoze-Ngondet! | Emmanuel Issoze Ngondet; Issoze-Ngondet | he | 2012-02 | 2016-09-28 | 2016-09-28
GA | Foreign Minister | Pacôme Moubelet Boubeya | Moubelet Boubeya! | Pacome Moubelet-Boubeya; Moubelet Boubeya | he | 2016-10 | 2017-08 | 2017-08
GA | Foreign Minister | Noël Nelson Messone | Messone! | Noel Nelson Messone | he | 2017-08 | 2018-05 | 2018-05
GA | Foreign Minister | Régis Immongault | Immongault | Regis Immongault Tatangani; Régis Immongault Tatagani | he | 2018-05 | 2019-01 | 2019-01
GA | Foreign Minister | Alain-Claude Bilie By Nze | Bilie By Nze! | Alain-Claude Bilie-By-Nze; Bilie-By-Nze; Bilie By Nze | he | 2019-06 | 2020-07 | 2020-07
GA | Foreign Minister | Pacôme Moubelet Boubeya | Moubelet Boubeya! | Pacome Moubelet-Boubeya; Moubelet Boubeya | he | 2020-07 | 2022-03 | 2022-03
GA | Foreign Minister | Michaël Moussa Adamo | Moussa Adamo! | Michael Moussa-Adamo; Moussa Adamo | he | 2022-03-08 | 2023-01-20 | 2023-01-20
GA | Foreign Minister | Hermann Immongault | Immongault! | | he | 2023-01 | 2023-08-30 | 2023-08-30
GA | Foreign Minister | Régis Onanga Ndiaye | Onanga Ndiaye! | Regis Onanga M. Ndiaye; Régis Onanga M'Ndiaye; Onanga Ndiaye | he | 2023-09-09 | 2025-12 | 2025-12
GA | Foreign Minister | Marie-Edith Tassyla-Ye-Doumbeneny | Doumbeneny! | Marie-Edith Tassyla Doumbeneny; Marie-Édith Tassyla Doumbeneny; Marie Edith Tassyla Ye Doumbeneny | she | 2026-01-01 | | 2026-01
GA | President | Omar Bongo | Bongo | Omar Bongo Ondimba | he | 1967-12-02 | 2009-06-08 | 2009-06-08
GA | President | Ali Bongo Ondimba | Bongo! | Ali Bongo; Ali Ben Bongo Ondimba | he | 2009-10-16 | 2023-08-30 | 2023-08-30
GA | President | Brice Oligui Nguema | Oligui Nguema! | Brice Clotaire Oligui Nguema; Oligui Nguema | he | 2023-09-04 | | 2026-03
GA | Prime Minister | Daniel Ona Ondo | Ona Ondo! | Ona Ondo | he | 2014-01-24 | 2016-09-28 | 2016-09-28
GA | Prime Minister | Emmanuel Issoze-Ngondet | Issoze-Ngondet! | Emmanuel Issoze Ngondet; Franck Emmanuel Issoze-Ngondet; Issoze-Ngondet | he | 2016-09-28 | 2019-01-12 | 2019-01-12
GA | Prime Minister | Julien Nkoghe Bekale | Nkoghe Bekale! | Julien Nkoghe-Bekale; Nkoghe Bekale | he | 2019-01-12 | 2020-07-16 | 2020-07-16
GA | Prime Minister | Rose Christiane Raponda | Raponda! | Rose Christiane Ossouka Raponda; Rose Ossouka Raponda | she | 2020-07-16 | 2023-01-09 | 2023-01-09
GA | Prime Minister | Alain-Claude Bilie By Nze | Bilie By Nze! | Alain-Claude Bilie-By-Nze; Alain Claude Bilie By Nze; Bilie-By-Nze; Bilie By Nze | he | 2023-01-09 | 2023-09-07 | 2023-09-07
GA | Prime Minister | Raymond Ndong Sima | Ndong Sima! | Ndong Sima | he | 2023-09-07 | 2025-05-05 | 2025-05-05
GA | Vice President | Alexandre Barro Chambrier | Barro Chambrier! | Hugues Alexandre Barro Chambrier; Hughes Alexandre Barro Chambrier; Hugues-Alexandre Barro-Chambrier; Barro Chambrier | he | 2026-01-01 | | 2026-01
GA | Vice President of the Government | Hermann Immongault | Immongault! | | he | 2026-01-01 | | 2026-01
GH | Ambassador to the United Nations | Harold Agyeman | Agyeman! | Harold Adlai Agyeman | he | 2021 | 2025 | 2025
GH | Defense Minister | Dominic Nitiwul | Nitiwul! | | he | 2017-01-28 | 2025-01-07 | 2025-01-07
GH | Defense Minister | Edward Omane Boamah | Boamah! | Omane Boamah | he | 2025-01-30 | 2025-08-06 | 2025-08-06
GH | Finance Minister | Seth Terkper | Terkper! | | he | 2013-02 | 2017-01-07 | 2017-01-07
GH | Finance Minister | Ken Ofori-Atta | Ofori-Atta! | Ken Ofori Atta; Ofori-Atta | he | 2017-01-28 | 2024-02-14 | 2024-02-14
GH | Finance Minister | Cassiel Ato Forson | Forson | Ato Forson | he | 2025-01-22 | | 2026-01
GH | Foreign Minister | Hanna Tetteh | Tetteh! | Hanna Serwaa Tetteh | she | 2013-02 | 2017-01-07 | 2017-01-07
GH | Foreign Minister | Shirley Ayorkor Botchwey | Botchwey! | Shirley Botchwey | she | 2017-01-28 | 2025-01-07 | 2025-01-07
GH | Foreign Minister | Samuel Okudzeto Ablakwa | Ablakwa! | Okudzeto Ablakwa | he | 2025-02-07 | | 2026-03
GH | Opposition Leader | Nana Akufo-Addo | Akufo-Addo! | Nana Addo Dankwa Akufo-Addo; Akufo-Addo | he | 2013-01-07 | 2017-01-07 | 2017-01-07
GH | Opposition Leader | John Dramani Mahama | Mahama! | John Mahama | he | 2019-02-23 | 2025-01-07 | 2025-01-07
GH | President | John Kufuor | Kufuor! | John Agyekum Kufuor | he | 2001-01-07 | 2009-01-07 | 2009-01-07
GH | President | John Atta Mills | Mills | John Evans Atta Mills | he | 2009-01-07 | 2012-07-24 | 2012-07-24
GH | President | John Dramani Mahama | Mahama! | John Mahama | he | 2012-07-24 | 2017-01-07 | 2017-01-07
GH | President | Nana Akufo-Addo | Akufo-Addo! | Nana Addo Dankwa Akufo-Addo; Nana Akufo Addo; Akufo-Addo | he | 2017-01-07 | 2025-01-07 | 2025-01-07
GH | President | John Dramani Mahama | Mahama! | John Mahama | he | 2025-01-07 | | 2026-03
GH | Vice President | Mahamudu Bawumia | Bawumia! | | he | 2017-01-07 | 2025-01-07 | 2025-01-07
GH | Vice President | Jane Naana Opoku-Agyemang | Opoku-Agyemang! | Naana Jane Opoku-Agyemang; Naana Opoku-Agyemang; Opoku-Agyemang | she | 2025-01-07 | | 2026-01
GM | Foreign Minister | Neneh MacDouall-Gaye | MacDouall-Gaye! | MacDouall-Gaye | she | 2015-01 | 2017-01 | 2017-01
GM | Foreign Minister | Ousainou Darboe | Darboe! | | he | 2017-02-01 | 2018-06-29 | 2018-06-29
GM | Foreign Minister | Mamadou Tangara | Tangara! | | he | 2018-06-29 | 2025-03 | 2025-03
GM | Foreign Minister | Sering Modou Njie | Njie | Serign Modou Njie | he | 2025-03 | | 2026-01
GM | President | Yahya Jammeh | Jammeh! | | he | 1994-07-22 | 2017-01-19 | 2017-01-19
GM | President | Adama Barrow | Barrow! | | he | 2017-01-19 | | 2026-03
GN | Foreign Minister | François Lounceny Fall | Fall | François Louncény Fall; Francois Louceny Fall; François Lonseny Fall; Francois Fall | he | 2012-10 | 2016-01 | 2016-01
GN | Foreign Minister | Makalé Camara | Camara | | she | 2016-01 | 2017-08 | 2017-08
GN | Foreign Minister | Mamadi Touré | Toure | Mamadi Toure | he | 2017-09 | 2021-01 | 2021-01
GN | Foreign Minister | Ibrahima Khalil Kaba | Kaba | | he | 2021-01 | 2021-09-05 | 2021-09-05
GN | Foreign Minister | Morissanda Kouyaté | Kouyate! | Morissanda Kouyate | he | 2021-10-25 | | 2026-01
GN | President | Alpha Condé | Conde! | | he | 2010-12-21 | 2021-09-05 | 2021-09-05
GN | President | Mamady Doumbouya | Doumbouya! | Mamadi Doumbouya | he | 2021-10-01 | | 2026-03
GN | Prime Minister | Mohamed Said Fofana | Fofana | | he | 2010-12-24 | 2015-12-29 | 2015-12-29
GN | Prime Minister | Mamady Youla | Youla! | | he | 2015-12-29 | 2018-05-24 | 2018-05-24
GN | Prime Minister | Ibrahima Kassory Fofana | Fofana | Kassory Fofana | he | 2018-05-24 | 2021-09-05 | 2021-09-05
GN | Prime Minister | Mohamed Béavogui | Beavogui! | | he | 2021-10-06 | 2022-07-16 | 2022-07-16
GN | Prime Minister | Bernard Goumou | Goumou! | | he | 2022-08-20 | 2024-02-19 | 2024-02-19
GN | Prime Minister | Bah Oury | Bah Oury! | Amadou Oury Bah; Mamadou Oury Bah | he | 2024-02-27 | | 2026-03
GQ | Foreign Minister | Agapito Mba Mokuy | Mba Mokuy! | Mba Mokuy | he | 2012-05 | 2018-02 | 2018-02
GQ | Foreign Minister | Simeón Oyono Esono Angue | Oyono Esono! | Simeon Oyono Esono; Simeón Oyono Esono; Oyono Esono | he | 2018-02 | | 2025-09
GQ | President | Teodoro Obiang Nguema Mbasogo | Obiang! | Teodoro Obiang; Teodoro Obiang Nguema | he | 1979-08-03 | | 2026-01
GQ | Prime Minister | Vicente Ehate Tomi | Ehate Tomi! | Ehate Tomi | he | 2012-05-22 | 2016-06-22 | 2016-06-22
GQ | Prime Minister | Francisco Pascual Obama Asue | Obama Asue | Francisco Pascual Eyegue Obama Asue; Francisco Asue | he | 2016-06-23 | 2023-02-01 | 2023-02-01
GQ | Prime Minister | Manuela Roka Botey | Roka Botey! | Manuela Roka; Roka Botey | she | 2023-02-01 | 2024-08-16 | 2024-08-16
GQ | Prime Minister | Manuel Osa Nsue Nsua | Osa Nsue! | Manuel Osa Nsue; Osa Nsue | he | 2024-08-17 | | 2026-01
GQ | Vice President | Teodoro Nguema Obiang Mangue | Obiang | Teodorin Obiang; Teodoro Obiang Mangue; Teodorin Nguema Obiang; Teodorín Obiang | he | 2016-06-22 | | 2026-01
GW | Foreign Minister | Jorge Malú | Malu | Jorge Malu | he | 2016-12 | 2018-01 | 2018-01
GW | Foreign Minister | João Butiam Có | Butiam Co | Joao Butiam Co; João Ribeiro Butiam Có | he | 2018-04 | 2019-07 | 2019-07
GW | Foreign Minister | Suzi Barbosa | Barbosa | Suzi Carla Barbosa | she | 2019-07 | 2023-08 | 2023-08
GW | Foreign Minister | Carlos Pinto Pereira | Pinto Pereira | | he | 2023-08 | 2025-08 | 2025-08
GW | Foreign Minister | João Bernardo Vieira | Vieira | Joao Bernardo Vieira | he | 2025-11-29 | | 2026-01
GW | President | José Mário Vaz | Vaz | Jose Mario Vaz | he | 2014-06-23 | 2020-02-27 | 2020-02-27
GW | President | Umaro Sissoco Embaló | Embalo! | Umaro Cissoko Embalo; Umaro Embalo; Umaro Sissoco Embalo | he | 2020-02-27 | 2025-11-26 | 2025-11-26
GW | Prime Minister | Domingos Simões Pereira | Simoes Pereira | Domingos Simoes Pereira | he | 2014-07-03 | 2015-08-20 | 2015-08-20
GW | Prime Minister | Carlos Correia | Correia | | he | 2015-09-17 | 2016-05-12 | 2016-05-12
GW | Prime Minister | Baciro Djá | Dja! | | he | 2016-05-27 | 2016-11-18 | 2016-11-18
GW | Prime Minister | Umaro Sissoco Embaló | Embalo! | Umaro Cissoko Embalo; Umaro Embalo | he | 2016-11-18 | 2018-01-16 | 2018-01-16
GW | Prime Minister | Artur Silva | Silva | | he | 2018-01-30 | 2018-04-16 | 2018-04-16
GW | Prime Minister | Aristides Gomes | Gomes | | he | 2018-04-16 | 2020-02-28 | 2020-02-28
GW | Prime Minister | Nuno Gomes Nabiam | Nabiam! | Nuno Nabiam | he | 2020-02-28 | 2023-08-08 | 2023-08-08
GW | Prime Minister | Geraldo Martins | Martins | | he | 2023-08-08 | 2023-12-20 | 2023-12-20
GW | Prime Minister | Rui Duarte de Barros | Duarte de Barros | Rui Barros; Rui de Barros | he | 2023-12-20 | 2025-08-07 | 2025-08-07
GW | Prime Minister | Braima Camará | Camara | | he | 2025-08-08 | 2025-11-26 | 2025-11-26
GW | Prime Minister | Ilídio Vieira Té | Vieira Te! | Ilidio Vieira Te; Vieira Te | he | 2025-11-28 | | 2026-03
GW | Transitional President | Horta Inta-A | Inta-A! | Horta N'Tam; Horta Inta-a Na Man; Horta Nta; Horta N'Ta; Horta Nta Na Man; Horta Inta-A Na Man; Horta N'Tam Na Man; Inta-A | he | 2025-11-27 | | 2026-03
KE | Ambassador to the United Nations | Macharia Kamau | Kamau | | he | 2010 | 2018 | 2018
KE | Ambassador to the United Nations | Martin Kimani | Kimani | | he | 2020-12 | 2024 | 2024
KE | Chairman of the Independent Electoral and Boundaries Commission | Wafula Chebukati | Chebukati! | | he | 2017-01-20 | 2023-01-17 | 2023-01-17
KE | Chief Justice | Willy Mutunga | Mutunga! | | he | 2011-06-20 | 2016-06-16 | 2016-06-16
KE | Chief Justice | David Maraga | Maraga! | | he | 2016-10-19 | 2021-01-11 | 2021-01-11
KE | Chief Justice | Martha Koome | Koome! | | she | 2021-05-21 | | 2026-01
KE | Defense Minister | Raychelle Omamo | Omamo! | | she | 2013-05 | 2020-01-14 | 2020-01-14
KE | Defense Minister | Monica Juma | Juma | | she | 2020-01-14 | 2021-09-30 | 2021-09-30
KE | Defense Minister | Eugene Wamalwa | Wamalwa! | | he | 2021-09-30 | 2022-10-27 | 2022-10-27
KE | Defense Minister | Aden Duale | Duale! | Aden Barre Duale | he | 2022-10-27 | 2024-08-08 | 2024-08-08
KE | Defense Minister | Soipan Tuya | Tuya! | Roselinda Soipan Tuya | she | 2024-08-08 | | 2026-01
KE | Deputy President | William Ruto | Ruto! | | he | 2013-04-09 | 2022-09-13 | 2022-09-13
KE | Deputy President | Rigathi Gachagua | Gachagua! | | he | 2022-09-13 | 2024-10-18 | 2024-10-18
KE | Deputy President | Kithure Kindiki | Kindiki! | | he | 2024-11-01 | | 2026-03
KE | Finance Minister | Henry Rotich | Rotich! | | he | 2013-05-15 | 2019-07-24 | 2019-07-24
KE | Finance Minister | Ukur Yatani | Yatani! | | he | 2019-07-24 | 2022-10-27 | 2022-10-27
KE | Finance Minister | Njuguna Ndung'u | Ndung'u! | Njuguna Ndungu; Njuguna Ndung’u | he | 2022-10-27 | 2024-07-11 | 2024-07-11
KE | Finance Minister | John Mbadi | Mbadi! | John Mbadi Ng'ongo | he | 2024-08-08 | | 2026-01
KE | Foreign Minister | Amina Mohamed | Amina Mohamed | Amina Chawahir Mohamed; Amina C. Mohamed | she | 2013-05-20 | 2018-02-02 | 2018-02-02
KE | Foreign Minister | Monica Juma | Juma | | she | 2018-02-02 | 2020-01-14 | 2020-01-14
KE | Foreign Minister | Raychelle Omamo | Omamo! | | she | 2020-01-14 | 2022-10-27 | 2022-10-27
KE | Foreign Minister | Alfred Mutua | Mutua! | Alfred Nganga Mutua | he | 2022-10-27 | 2023-10-04 | 2023-10-04
KE | Foreign Minister | Musalia Mudavadi | Mudavadi! | | he | 2023-10-04 | | 2026-03
KE | Government Spokesman | Eric Kiraithe | Kiraithe! | | he | 2016 | 2019-05 | 2019-05
KE | Government Spokesman | Cyrus Oguna | Oguna! | | he | 2019-05 | 2023 | 2023
KE | Government Spokesman | Isaac Mwaura | Mwaura! | Isaac Maigua Mwaura | he | 2023-11 | | 2026-01
KE | Health Minister | Susan Nakhumicha | Nakhumicha! | Susan Nakhumicha Wafula | she | 2022-10-27 | 2024-07-11 | 2024-07-11
KE | Health Minister | Deborah Barasa | Barasa! | Debra Barasa; Deborah Mulongo Barasa | she | 2024-08-08 | 2025-03-26 | 2025-03-26
KE | Health Minister | Aden Duale | Duale! | Aden Barre Duale | he | 2025-03-26 | | 2026-01
KE | Interior Minister | Joseph Nkaissery | Nkaissery! | Joseph Ole Nkaissery | he | 2014-12-23 | 2017-07-08 | 2017-07-08
KE | Interior Minister | Fred Matiangi | Matiangi! | Fred Matiang'i; Fred Matiang’i; Matiang'i | he | 2017-07-08 | 2022-10-27 | 2022-10-27
KE | Interior Minister | Kithure Kindiki | Kindiki! | | he | 2022-10-27 | 2024-11-01 | 2024-11-01
KE | Interior Minister | Kipchumba Murkomen | Murkomen! | Onesimus Kipchumba Murkomen | he | 2024-12-19 | | 2026-03
KE | Military Chief | Samson Mwathethe | Mwathethe! | Samson Jefwa Mwathethe | he | 2015-05-04 | 2020-05-11 | 2020-05-11
KE | Military Chief | Robert Kibochi | Kibochi! | Robert Kariuki Kibochi | he | 2020-05-11 | 2023-04-28 | 2023-04-28
KE | Military Chief | Francis Ogolla | Ogolla! | Francis Omondi Ogolla | he | 2023-04-28 | 2024-04-18 | 2024-04-18
KE | Military Chief | Charles Kahariri | Kahariri! | Charles Muriu Kahariri | he | 2024-05-03 | | 2026-01
KE | Opposition Leader | Raila Odinga | Odinga! | Raila Amolo Odinga | he | 2013-04-09 | 2025-10-15 | 2025-10-15
KE | Police Chief | Joseph Boinnet | Boinnet! | Joseph Kipchirchir Boinnet | he | 2015-03 | 2019-03 | 2019-03
KE | Police Chief | Hillary Mutyambai | Mutyambai! | | he | 2019-04 | 2022-09 | 2022-09
KE | Police Chief | Japhet Koome | Koome | Japheth Koome | he | 2022-11 | 2024-07-12 | 2024-07-12
KE | Police Chief | Douglas Kanja | Kanja! | | he | 2024-09-19 | | 2026-01
KE | President | Mwai Kibaki | Kibaki! | | he | 2002-12-30 | 2013-04-09 | 2013-04-09
KE | President | Uhuru Kenyatta | Kenyatta! | | he | 2013-04-09 | 2022-09-13 | 2022-09-13
KE | President | William Ruto | Ruto! | William Samoei Ruto | he | 2022-09-13 | | 2026-03
KE | Prime Cabinet Secretary | Musalia Mudavadi | Mudavadi! | | he | 2022-10-27 | | 2026-03
KE | Speaker of the National Assembly | Justin Muturi | Muturi! | | he | 2013-03-28 | 2022-06-09 | 2022-06-09
KE | Speaker of the National Assembly | Moses Wetangula | Wetangula! | Moses Wetang'ula; Moses Wetang’ula; Wetang'ula | he | 2022-09-08 | | 2026-01
KM | Foreign Minister | Souef Mohamed El-Amine | El-Amine | Mohamed El-Amine Souef; Souef Mohamed El Amine | he | 2017 | 2020 | 2020
KM | Foreign Minister | Dhoihir Dhoulkamal | Dhoulkamal! | | he | 2020 | 2024-07 | 2024-07
KM | Foreign Minister | Mbae Mohamed | Mbae! | Mohamed Mbae; Mbaé Mohamed | he | 2024-07 | | 2025-12
KM | President | Ikililou Dhoinine | Dhoinine! | | he | 2011-05-26 | 2016-05-26 | 2016-05-26
KM | President | Azali Assoumani | Azali! | | he | 2016-05-26 | | 2026-01
LR | Foreign Minister | Augustine Ngafuan | Ngafuan! | Augustine Kpehe Ngafuan | he | 2012-02 | 2015-10 | 2015-10
LR | Foreign Minister | Marjon Kamara | Kamara | | she | 2016-02 | 2018-01 | 2018-01
LR | Foreign Minister | Gbehzohngar Findley | Findley | Gbehzohngar Milton Findley; Milton Findley | he | 2018-01 | 2020-07 | 2020-07
LR | Foreign Minister | Dee-Maxwell Kemayah | Kemayah! | Dee-Maxwell Saah Kemayah; Dee Maxwell Saah Kemayah | he | 2020-09 | 2024-01 | 2024-01
LR | Foreign Minister | Sara Beysolow Nyanti | Nyanti! | Sara Nyanti | she | 2024-02 | | 2026-01
LR | President | Ellen Johnson Sirleaf | Sirleaf! | Ellen Johnson-Sirleaf | she | 2006-01-16 | 2018-01-22 | 2018-01-22
LR | President | George Weah | Weah! | George Manneh Weah | he | 2018-01-22 | 2024-01-22 | 2024-01-22
LR | President | Joseph Boakai | Boakai! | Joseph Nyuma Boakai | he | 2024-01-22 | | 2026-03
LR | Vice President | Joseph Boakai | Boakai! | Joseph Nyuma Boakai | he | 2006-01-16 | 2018-01-22 | 2018-01-22
LR | Vice President | Jewel Howard Taylor | Howard Taylor | Jewel Taylor; Jewel Howard-Taylor | she | 2018-01-22 | 2024-01-22 | 2024-01-22
LR | Vice President | Jeremiah Koung | Koung! | | he | 2024-01-22 | | 2026-01
LS | Foreign Minister | Tlohang Sekhamane | Sekhamane! | | he | 2015-03-30 | 2016-11 | 2016-11
LS | Foreign Minister | Mamphono Khaketla | Khaketla! | 'Mamphono Khaketla | she | 2016-11 | 2017-06 | 2017-06
LS | Foreign Minister | Lesego Makgothi | Makgothi! | | he | 2017-06 | 2020-05 | 2020-05
LS | Foreign Minister | Matsepo Ramakoae | Ramakoae! | 'Matsepo Ramakoae | she | 2020-05 | 2022-10 | 2022-10
LS | Foreign Minister | Lejone Mpotjoane | Mpotjoane! | Lejone Mpotjoana | he | 2022-11 | | 2025-09
LS | King | Letsie III | Letsie! | King Letsie III; King Letsie | he | 1996-02-07 | | 2026-01
LS | Prime Minister | Thomas Thabane | Thabane! | Tom Thabane; Motsoahae Thomas Thabane | he | 2012-06-08 | 2015-03-17 | 2015-03-17
LS | Prime Minister | Pakalitha Mosisili | Mosisili! | | he | 2015-03-17 | 2017-06-16 | 2017-06-16
LS | Prime Minister | Thomas Thabane | Thabane! | Tom Thabane; Motsoahae Thomas Thabane | he | 2017-06-16 | 2020-05-20 | 2020-05-20
LS | Prime Minister | Moeketsi Majoro | Majoro! | | he | 2020-05-20 | 2022-10-28 | 2022-10-28
LS | Prime Minister | Sam Matekane | Matekane! | Samuel Matekane; Ntsokoane Matekane; Samuel Ntsokoane Matekane | he | 2022-10-28 | | 2026-01
LY | Leader | Moammar Gadhafi | Gadhafi! | Muammar Gaddafi; Moammar Gaddafi; Muammar Qaddafi; Muammar al-Gaddafi; Col. Muammar Gaddafi; Muammar el-Qaddafi; Muammar Gadhafi; Gaddafi; Qaddafi; Moammar Khadafy | he | 1969-09-01 | 2011-08-23 | 2011-08-23
MA | Ambassador to the United Nations | Omar Hilale | Hilale! | | he | 2014-04 | | 2025-12
MA | Foreign Minister | Salaheddine Mezouar | Mezouar! | | he | 2013-10-10 | 2016-10 | 2016-10
MA | Foreign Minister | Nasser Bourita | Bourita! | | he | 2017-04-05 | | 2026-03
MA | Government Spokesman | Mustapha Baitas | Baitas! | | he | 2021-10-07 | | 2026-01
MA | Interior Minister | Mohamed Hassad | Hassad! | | he | 2013-10-10 | 2017-04-05 | 2017-04-05
MA | Interior Minister | Abdelouafi Laftit | Laftit! | | he | 2017-04-05 | | 2026-01
MA | King | Mohammed VI | Mohammed VI! | King Mohammed VI; Mohamed VI; King Mohamed VI | he | 1999-07-23 | | 2026-03
MA | Prime Minister | Abdelilah Benkirane | Benkirane! | Abdel-Ilah Benkirane; Abdelillah Benkirane | he | 2011-11-29 | 2017-04-05 | 2017-04-05
MA | Prime Minister | Saadeddine Othmani | Othmani! | Saad Eddine El Othmani; Saadeddine El Othmani; Saad-Eddine El Othmani; Saad Dine El Otmani; El Othmani; Saad-Eddine el-Othmani | he | 2017-04-05 | 2021-10-07 | 2021-10-07
MA | Prime Minister | Aziz Akhannouch | Akhannouch! | | he | 2021-10-07 | | 2026-03
MG | Foreign Minister | Béatrice Atallah | Atallah | Beatrice Jeanine Atallah; Beatrice Atallah | she | 2015-01 | 2017-08 | 2017-08
MG | Foreign Minister | Henry Rabary-Njaka | Rabary-Njaka! | Henry Rabary Njaka; Rabary-Njaka | he | 2017-08 | 2018-06 | 2018-06
MG | Foreign Minister | Eloi Dovo | Dovo! | Eloi Alphonse Maxime Dovo | he | 2018-06 | 2019-01 | 2019-01
MG | Foreign Minister | Naina Andriantsitohaina | Andriantsitohaina! | | he | 2019-01 | 2019-11 | 2019-11
MG | Foreign Minister | Djacoba Liva Tehindrazanarivelo | Tehindrazanarivelo! | Liva Djacoba Tehindrazanarivelo; Tehindrazanarivelo Djacoba | he | 2020-01-29 | 2021-08-15 | 2021-08-15
MG | Foreign Minister | Patrick Rajoelina | Rajoelina | | he | 2021-08-15 | 2022-03-16 | 2022-03-16
MG | Foreign Minister | Richard Randriamandrato | Randriamandrato! | Richard Jean-Bosco Randriamandrato | he | 2022-03-16 | 2022-10-18 | 2022-10-18
MG | Foreign Minister | Yvette Sylla | Sylla | | she | 2022-10 | 2024-01 | 2024-01
MG | Foreign Minister | Rafaravavitafika Rasata | Rasata! | | she | 2024-01 | 2025-10 | 2025-10
MG | Foreign Minister | Christine Razanamahasoa | Razanamahasoa! | Christine Harijaona Razanamahasoa | she | 2025-10-28 | 2026-03-09 | 2026-03-09
MG | President | Marc Ravalomanana | Ravalomanana! | | he | 2002-02-22 | 2009-03-17 | 2009-03-17
MG | President | Hery Rajaonarimampianina | Rajaonarimampianina! | | he | 2014-01-25 | 2018-09-07 | 2018-09-07
MG | President | Andry Rajoelina | Rajoelina! | | he | 2019-01-19 | 2025-10-14 | 2025-10-14
MG | President | Michael Randrianirina | Randrianirina! | Michaël Randrianirina | he | 2025-10-17 | | 2026-03
MG | Prime Minister | Jean Ravelonarivo | Ravelonarivo! | | he | 2015-01-17 | 2016-04-10 | 2016-04-10
MG | Prime Minister | Olivier Mahafaly Solonandrasana | Solonandrasana! | Olivier Solonandrasana Mahafaly; Olivier Mahafaly | he | 2016-04-13 | 2018-06-06 | 2018-06-06
MG | Prime Minister | Christian Ntsay | Ntsay! | Christian Louis Ntsay | he | 2018-06-06 | 2025-10-06 | 2025-10-06
MG | Prime Minister | Ruphin Zafisambo | Zafisambo! | Ruphin Fortunat Zafisambo; Ruphin Fortunat Dimbisoa Zafisambo | he | 2025-10-06 | 2025-10-20 | 2025-10-20
MG | Prime Minister | Herintsalama Rajaonarivelo | Rajaonarivelo! | | he | 2025-10-20 | 2026-03-09 | 2026-03-09
MG | Prime Minister | Mamitiana Rajaonarison | Rajaonarison! | Mamitiana Jeannot Ruffin Rajaonarison; Jeannot Ruffin Rajaonarison | he | 2026-03-15 | | 2026-03-16
ML | Ambassador to the United Nations | Issa Konfourou | Konfourou! | | he | 2016 | | 2025-10
ML | Defense Minister | Sadio Camara | Camara | | he | 2020-10-05 | | 2026-03
ML | Foreign Minister | Abdoulaye Diop | Diop | | he | 2014-04-11 | 2017-12-31 | 2017-12-31
ML | Foreign Minister | Tiéman Hubert Coulibaly | Coulibaly | Tieman Hubert Coulibaly; Tieman Coulibaly | he | 2017-12-31 | 2018-09-09 | 2018-09-09
ML | Foreign Minister | Kamissa Camara | Camara | | she | 2018-09-09 | 2019-05-05 | 2019-05-05
ML | Foreign Minister | Tiébilé Dramé | Drame! | Tiebile Drame | he | 2019-05-05 | 2020-08-18 | 2020-08-18
ML | Foreign Minister | Zeïni Moulaye | Moulaye! | Zeini Moulaye | he | 2020-10-05 | 2021-05-24 | 2021-05-24
ML | Foreign Minister | Abdoulaye Diop | Diop | | he | 2021-06-11 | | 2026-03
ML | President | Amadou Toumani Touré | Toure | ATT; Amadou Toumani Toure | he | 2002-06-08 | 2012-03-22 | 2012-03-22
ML | President | Ibrahim Boubacar Keïta | Keita | Ibrahim Boubacar Keita; IBK; Ibrahim Boubakar Keita | he | 2013-09-04 | 2020-08-18 | 2020-08-18
ML | President | Bah Ndaw | Ndaw! | Bah N'Daw; Bah N'daw; N'Daw | he | 2020-09-25 | 2021-05-24 | 2021-05-24
ML | President | Assimi Goïta | Goita! | Assimi Goita | he | 2021-05-24 | | 2026-03
ML | Prime Minister | Moussa Mara | Mara | | he | 2014-04-11 | 2015-01-08 | 2015-01-08
ML | Prime Minister | Modibo Keïta | Keita | Modibo Keita | he | 2015-01-08 | 2017-04-08 | 2017-04-08
ML | Prime Minister | Abdoulaye Idrissa Maïga | Maiga | Abdoulaye Idrissa Maiga | he | 2017-04-10 | 2017-12-29 | 2017-12-29
ML | Prime Minister | Soumeylou Boubèye Maïga | Maiga | Soumeylou Boubeye Maiga | he | 2017-12-30 | 2019-04-18 | 2019-04-18
ML | Prime Minister | Boubou Cissé | Cisse | Boubou Cisse | he | 2019-04-22 | 2020-08-18 | 2020-08-18
ML | Prime Minister | Moctar Ouane | Ouane! | | he | 2020-09-27 | 2021-05-24 | 2021-05-24
ML | Prime Minister | Choguel Kokalla Maïga | Maiga | Choguel Maiga; Choguel Kokalla Maiga; Choguel Maïga | he | 2021-06-07 | 2024-11-20 | 2024-11-20
ML | Prime Minister | Abdoulaye Maïga | Maiga | Abdoulaye Maiga | he | 2024-11-21 | | 2026-03
MR | Foreign Minister | Vatma Vall Mint Soueina | Mint Soueina | Fatma Vall Mint Soueina; Vatma Vall Mint Soueinae | she | 2015-01 | 2015-09 | 2015-09
MR | Foreign Minister | Hamadi Ould Meimou | Ould Meimou! | Hamady Ould Meimou; Hamadi Ould Meimmou; Ould Meimou | he | 2015-09 | 2016-02 | 2016-02
MR | Foreign Minister | Isselkou Ould Ahmed Izid Bih | Izid Bih! | Isselkou Ould Izidbih; Izid Bih | he | 2016-02 | 2018-06-11 | 2018-06-11
MR | Foreign Minister | Ismail Ould Cheikh Ahmed | Ould Cheikh Ahmed! | Ismail Ould Cheikh; Ould Cheikh Ahmed | he | 2018-06-11 | 2022-03 | 2022-03
MR | Foreign Minister | Mohamed Salem Ould Merzoug | Ould Merzoug! | Mohamed Salem Merzoug; Ould Merzoug | he | 2022-04 | | 2026-01
MR | President | Mohamed Ould Abdel Aziz | Abdel Aziz | Mohamed Abdel Aziz; Mohamed Ould Abdelaziz | he | 2009-08-05 | 2019-08-01 | 2019-08-01
MR | President | Mohamed Ould Ghazouani | Ghazouani! | Mohamed Ould Cheikh Ghazouani; Mohamed Ould El-Ghazouani; Mohamed Ould Cheikh El Ghazouani; Mohamed Ould Cheikh Mohamed Ahmed Ould Ghazouani; Mohamed Ould Cheikh el-Ghazouani; Mohamed Ould El Ghazouani | he | 2019-08-01 | | 2026-03
MR | Prime Minister | Yahya Ould Hademine | Ould Hademine! | Yahya Hademine; Yahya Ould Hadamine; Ould Hademine | he | 2014-08-20 | 2018-10-29 | 2018-10-29
MR | Prime Minister | Mohamed Salem Ould Béchir | Ould Bechir! | Mohamed Salem Ould Bechir; Ould Bechir | he | 2018-10-29 | 2019-08-05 | 2019-08-05
MR | Prime Minister | Ismail Ould Cheikh Sidiya | Ould Cheikh Sidiya | Ismail Ould Bedde Ould Cheikh Sidiya; Ismail Ould Bedda Ould Cheikh Sidiya | he | 2019-08-05 | 2020-08-06 | 2020-08-06
MR | Prime Minister | Mohamed Ould Bilal | Ould Bilal | Mohamed Ould Bilal Messoud | he | 2020-08-06 | 2024-08-02 | 2024-08-02
MR | Prime Minister | Mokhtar Ould Djay | Ould Djay! | Moctar Ould Diay; Moctar Ould Djay; Mokhtar Ould Diay; El Moctar Ould Djay; Ould Djay | he | 2024-08-02 | | 2026-01
MU | Foreign Minister | Etienne Sinatambou | Sinatambou! | | he | 2014-12 | 2016-03 | 2016-03
MU | Foreign Minister | Vishnu Lutchmeenaraidoo | Lutchmeenaraidoo! | Seetanah Lutchmeenaraidoo | he | 2016-03 | 2019-03 | 2019-03
MU | Foreign Minister | Nando Bodha | Bodha! | Nandcoomar Bodha | he | 2019-03 | 2021-02 | 2021-02
MU | Foreign Minister | Alan Ganoo | Ganoo! | | he | 2021-02 | 2023-11 | 2023-11
MU | Foreign Minister | Maneesh Gobin | Gobin! | | he | 2023-11 | 2024-11 | 2024-11
MU | Foreign Minister | Ritish Ramful | Ramful! | Dhananjay Ramful | he | 2024-11 | | 2026-01
MU | President | Kailash Purryag | Purryag! | Rajkeswur Purryag | he | 2012-07-21 | 2015-05-29 | 2015-05-29
MU | President | Ameenah Gurib-Fakim | Gurib-Fakim! | Ameenah Gurib; Ameenah Gurib Fakim; Gurib-Fakim | she | 2015-06-05 | 2018-03-23 | 2018-03-23
MU | President | Prithvirajsing Roopun | Roopun! | Pradeep Roopun | he | 2019-12-02 | 2024-12-02 | 2024-12-02
MU | President | Dharam Gokhool | Gokhool! | Dharambeer Gokhool | he | 2024-12-06 | | 2026-01
MU | Prime Minister | Anerood Jugnauth | Jugnauth | Sir Anerood Jugnauth | he | 2014-12-17 | 2017-01-23 | 2017-01-23
MU | Prime Minister | Pravind Jugnauth | Jugnauth! | Pravind Kumar Jugnauth | he | 2017-01-23 | 2024-11-13 | 2024-11-13
MU | Prime Minister | Navin Ramgoolam | Ramgoolam! | Navinchandra Ramgoolam | he | 2024-11-13 | | 2026-03
MW | Foreign Minister | George Chaponda | Chaponda! | | he | 2014-06 | 2016-09 | 2016-09
MW | Foreign Minister | Francis Kasaila | Kasaila! | | he | 2016-10 | 2018 | 2018
MW | Foreign Minister | Emmanuel Fabiano | Fabiano | | he | 2018 | 2019-05 | 2019-05
MW | Foreign Minister | Francis Kasaila | Kasaila! | | he | 2019-06 | 2020-06 | 2020-06
MW | Foreign Minister | Eisenhower Mkaka | Mkaka! | | he | 2020-07 | 2022-01 | 2022-01
MW | Foreign Minister | Nancy Tembo | Tembo | Nancy Gladys Tembo | she | 2022-01-27 | 2025-10-04 | 2025-10-04
MW | Foreign Minister | George Chaponda | Chaponda! | | he | 2025-10 | | 2026-01
MW | President | Bingu wa Mutharika | Mutharika | | he | 2004-05-24 | 2012-04-05 | 2012-04-05
MW | President | Joyce Banda | Banda | | she | 2012-04-07 | 2014-05-31 | 2014-05-31
MW | President | Peter Mutharika | Mutharika! | Arthur Peter Mutharika | he | 2014-05-31 | 2020-06-28 | 2020-06-28
MW | President | Lazarus Chakwera | Chakwera! | Lazarus McCarthy Chakwera | he | 2020-06-28 | 2025-10-04 | 2025-10-04
MW | President | Peter Mutharika | Mutharika! | Arthur Peter Mutharika | he | 2025-10-04 | | 2026-03
MZ | Ambassador to the United Nations | Pedro Comissário Afonso | Comissario Afonso | Pedro Comissario; Pedro Comissário | he | 2021 | | 2025-01
MZ | Foreign Minister | Oldemiro Balói | Baloi! | Oldemiro Baloi | he | 2008-03 | 2017-12 | 2017-12
MZ | Foreign Minister | José Pacheco | Pacheco | Jose Pacheco | he | 2017-12 | 2020-01 | 2020-01
MZ | Foreign Minister | Verónica Macamo | Macamo | Veronica Macamo | she | 2020-01-18 | 2025-01 | 2025-01
MZ | Foreign Minister | Maria Manuela Lucas | Lucas | Maria Lucas; Maria Manuela dos Santos Lucas | she | 2025-01 | | 2026-01
MZ | Opposition Leader | Afonso Dhlakama | Dhlakama! | | he | 1979 | 2018-05-03 | 2018-05-03
MZ | Opposition Leader | Ossufo Momade | Momade! | | he | 2019-01-17 | 2025 | 2025
MZ | President | Joaquim Chissano | Chissano! | | he | 1986-11-06 | 2005-02-02 | 2005-02-02
MZ | President | Armando Guebuza | Guebuza! | | he | 2005-02-02 | 2015-01-15 | 2015-01-15
MZ | President | Filipe Nyusi | Nyusi! | Filipe Jacinto Nyusi | he | 2015-01-15 | 2025-01-15 | 2025-01-15
MZ | President | Daniel Chapo | Chapo | Daniel Francisco Chapo | he | 2025-01-15 | | 2026-03
MZ | Prime Minister | Carlos Agostinho do Rosário | do Rosario | Carlos Agostinho do Rosario | he | 2015-01-17 | 2022-03-03 | 2022-03-03
MZ | Prime Minister | Adriano Maleiane | Maleiane! | Adriano Afonso Maleiane | he | 2022-03-03 | 2025-01-15 | 2025-01-15
MZ | Prime Minister | Maria Benvinda Levy | Levy | Benvinda Levi; Maria Benvinda Levi; Benvinda Levy | she | 2025-01-17 | | 2026-01
NA | Foreign Minister | Netumbo Nandi-Ndaitwah | Nandi-Ndaitwah! | Netumbo Nandi Ndaitwah; Nandi-Ndaitwah | she | 2012-12-04 | 2024-02-04 | 2024-02-04
NA | Foreign Minister | Peya Mushelenga | Mushelenga! | | he | 2024-02 | 2025-03-21 | 2025-03-21
NA | Foreign Minister | Selma Ashipala-Musavyi | Ashipala-Musavyi! | Ashipala-Musavyi | she | 2025-03-22 | | 2026-01
NA | President | Sam Nujoma | Nujoma! | | he | 1990-03-21 | 2005-03-21 | 2005-03-21
NA | President | Hifikepunye Pohamba | Pohamba! | | he | 2005-03-21 | 2015-03-21 | 2015-03-21
NA | President | Hage Geingob | Geingob! | Hage Gottfried Geingob | he | 2015-03-21 | 2024-02-04 | 2024-02-04
NA | President | Nangolo Mbumba | Mbumba! | | he | 2024-02-04 | 2025-03-21 | 2025-03-21
NA | President | Netumbo Nandi-Ndaitwah | Nandi-Ndaitwah! | Netumbo Nandi Ndaitwah; Nandi-Ndaitwah | she | 2025-03-21 | | 2026-03
NA | Prime Minister | Hage Geingob | Geingob! | | he | 2012-12-04 | 2015-03-20 | 2015-03-20
NA | Prime Minister | Saara Kuugongelwa-Amadhila | Kuugongelwa-Amadhila! | Saara Kuugongelwa Amadhila; Saara Kuugongelwa; Kuugongelwa-Amadhila | she | 2015-03-21 | 2025-03-21 | 2025-03-21
NA | Prime Minister | Elijah Ngurare | Ngurare! | Tjitunga Elijah Ngurare | he | 2025-03-21 | | 2026-01
NE | Defense Minister | Salifou Modi | Salifou Modi | Salifou Mody | he | 2023-08 | | 2025-12
NE | Foreign Minister | Mohamed Bazoum | Bazoum! | Mohammed Bazoum | he | 2011-04-21 | 2015-02-25 | 2015-02-25
NE | Foreign Minister | Aïchatou Boulama Kané | Kane | Aichatou Kane Boulama; Aïchatou Kané Boulama | she | 2015-02-25 | 2016-04-11 | 2016-04-11
NE | Foreign Minister | Ibrahim Yacouba | Yacouba! | Ibrahim Yacoubou | he | 2016-04-11 | 2018-04 | 2018-04
NE | Foreign Minister | Kalla Ankourao | Ankourao! | Kalla Ankouraou | he | 2018-04 | 2021-04 | 2021-04
NE | Foreign Minister | Hassoumi Massaoudou | Massaoudou! | Hassoumi Massoudou; Massoudou | he | 2021-04-07 | 2023-07-26 | 2023-07-26
NE | Foreign Minister | Bakary Yaou Sangaré | Sangare | Bakary Yaou Sangare; Yaou Sangare Bakary | he | 2023-08 | | 2026-01
NE | Interior Minister | Mohamed Bazoum | Bazoum! | Mohammed Bazoum | he | 2016-04-11 | 2020-06 | 2020-06
NE | President | Mahamadou Issoufou | Issoufou! | | he | 2011-04-07 | 2021-04-02 | 2021-04-02
NE | President | Mohamed Bazoum | Bazoum! | Mohammed Bazoum | he | 2021-04-02 | 2023-07-26 | 2023-07-26
NE | President | Abdourahamane Tiani | Tiani! | Abdourahmane Tchiani; Abdourahamane Tchiani; Tchiani; Abdourahmane Tiani; Omar Tchiani | he | 2023-07-28 | | 2026-03
NE | Prime Minister | Brigi Rafini | Rafini! | | he | 2011-04-07 | 2021-04-03 | 2021-04-03
NE | Prime Minister | Ouhoumoudou Mahamadou | Ouhoumoudou! | | he | 2021-04-03 | 2023-07-26 | 2023-07-26
NE | Prime Minister | Ali Mahamane Lamine Zeine | Zeine! | Lamine Zeine; Ali Lamine Zeine; Ali Mahaman Lamine Zeine; Ali Mahamane Lamine Zene | he | 2023-08-08 | | 2026-01
NG | Ambassador to the United Nations | Joy Ogwu | Ogwu! | U. Joy Ogwu | she | 2008-05 | 2017-05 | 2017-05
NG | Ambassador to the United Nations | Tijjani Muhammad-Bande | Muhammad-Bande! | Tijjani Muhammad Bande; Muhammad-Bande | he | 2017-05 | 2023 | 2023
NG | Army Chief | Tukur Buratai | Buratai! | Tukur Yusuf Buratai; Tukur Yusufu Buratai | he | 2015-07-13 | 2021-01-26 | 2021-01-26
NG | Central Bank Governor | Godwin Emefiele | Emefiele! | | he | 2014-06-03 | 2023-06-09 | 2023-06-09
NG | Central Bank Governor | Yemi Cardoso | Cardoso | Olayemi Cardoso | he | 2023-09-22 | | 2026-01
NG | Chairman of the Independent National Electoral Commission | Attahiru Jega | Jega! | | he | 2010-06-30 | 2015-06-30 | 2015-06-30
NG | Chairman of the Independent National Electoral Commission | Mahmood Yakubu | Yakubu | | he | 2015-11-09 | 2025-10-07 | 2025-10-07
NG | Chairman of the Independent National Electoral Commission | Joash Amupitan | Amupitan! | Joash Ojo Amupitan | he | 2025-10-23 | | 2026-01
NG | Chief of Defense Staff | Gabriel Olonisakin | Olonisakin! | Abayomi Gabriel Olonisakin; Abayomi Olonisakin | he | 2015-07-13 | 2021-01-26 | 2021-01-26
NG | Chief of Defense Staff | Lucky Irabor | Irabor! | | he | 2021-01-26 | 2023-06-19 | 2023-06-19
NG | Chief of Defense Staff | Christopher Musa | Musa | Christopher Gwabin Musa | he | 2023-06-19 | 2025-10-24 | 2025-10-24
NG | Chief of Defense Staff | Olufemi Oluyede | Oluyede! | | he | 2025-10-24 | | 2026-01
NG | Defense Minister | Mansur Dan-Ali | Dan-Ali! | Mansur Dan Ali; Mansur Muhammad Dan-Ali; Dan-Ali | he | 2015-11-11 | 2019-05-28 | 2019-05-28
NG | Defense Minister | Bashir Magashi | Magashi! | Bashir Salihi Magashi | he | 2019-08-21 | 2023-05-28 | 2023-05-28
NG | Defense Minister | Mohammed Badaru Abubakar | Badaru! | Mohammed Badaru; Muhammad Badaru Abubakar; Badaru Abubakar | he | 2023-08-21 | 2025-12-01 | 2025-12-01
NG | Defense Minister | Christopher Musa | Musa | Christopher Gwabin Musa | he | 2025-12-04 | | 2026-01
NG | Federal Capital Territory Minister | Nyesom Wike | Wike! | | he | 2023-08-21 | | 2026-01
NG | Finance Minister | Ngozi Okonjo-Iweala | Okonjo-Iweala! | Okonjo-Iweala | she | 2011-08-17 | 2015-05-29 | 2015-05-29
NG | Finance Minister | Kemi Adeosun | Adeosun! | | she | 2015-11-11 | 2018-09-14 | 2018-09-14
NG | Finance Minister | Zainab Ahmed | Ahmed | Zainab Shamsuna Ahmed | she | 2018-09-14 | 2023-05-28 | 2023-05-28
NG | Finance Minister | Wale Edun | Edun! | Olawale Edun; Adebayo Olawale Edun | he | 2023-08-21 | | 2026-01
NG | Foreign Minister | Aminu Wali | Wali | Aminu Bashir Wali | he | 2014-03-05 | 2015-05-29 | 2015-05-29
NG | Foreign Minister | Geoffrey Onyeama | Onyeama! | | he | 2015-11-11 | 2023-05-29 | 2023-05-29
NG | Foreign Minister | Yusuf Tuggar | Tuggar! | Yusuf Maitama Tuggar | he | 2023-08-21 | | 2026-01
NG | Governor of Benue | Samuel Ortom | Ortom! | | he | 2015-05-29 | 2023-05-29 | 2023-05-29
NG | Governor of Benue | Hyacinth Alia | Alia | Hyacinth Iormem Alia | he | 2023-05-29 | | 2026-01
NG | Governor of Borno | Kashim Shettima | Shettima! | | he | 2011-05-29 | 2019-05-29 | 2019-05-29
NG | Governor of Borno | Babagana Zulum | Zulum! | Babagana Umara Zulum | he | 2019-05-29 | | 2026-01
NG | Governor of Kaduna | Nasir El-Rufai | El-Rufai! | Nasir el-Rufai; Nasir Ahmad el-Rufai; El-Rufai | he | 2015-05-29 | 2023-05-29 | 2023-05-29
NG | Governor of Kaduna | Uba Sani | Uba Sani | | he | 2023-05-29 | | 2026-01
NG | Governor of Lagos | Akinwunmi Ambode | Ambode! | | he | 2015-05-29 | 2019-05-29 | 2019-05-29
NG | Governor of Lagos | Babajide Sanwo-Olu | Sanwo-Olu! | Babajide Sanwo Olu; Sanwo-Olu | he | 2019-05-29 | | 2026-01
NG | Governor of Plateau | Simon Lalong | Lalong! | Simon Bako Lalong | he | 2015-05-29 | 2023-05-29 | 2023-05-29
NG | Governor of Plateau | Caleb Mutfwang | Mutfwang! | Caleb Manasseh Mutfwang | he | 2023-05-29 | | 2026-01
NG | Governor of Zamfara | Bello Matawalle | Matawalle! | Bello Muhammad Matawalle | he | 2019-05-29 | 2023-05-29 | 2023-05-29
NG | Governor of Zamfara | Dauda Lawal | Dauda Lawal | Dauda Lawal-Dare | he | 2023-05-29 | | 2026-01
NG | Information Minister | Lai Mohammed | Mohammed | | he | 2015-11-11 | 2023-05-28 | 2023-05-28
NG | Information Minister | Mohammed Idris | Idris | Mohammed Idris Malagi | he | 2023-08-21 | | 2026-01
NG | Interior Minister | Abdulrahman Dambazau | Dambazau! | Abdulrahman Bello Dambazau; Abdulrahman Danbazau | he | 2015-11-11 | 2019-05-28 | 2019-05-28
NG | Interior Minister | Rauf Aregbesola | Aregbesola! | | he | 2019-08-21 | 2023-05-28 | 2023-05-28
NG | Interior Minister | Olubunmi Tunji-Ojo | Tunji-Ojo! | Tunji-Ojo | he | 2023-08-21 | | 2026-01
NG | National Security Adviser | Babagana Monguno | Monguno! | Mohammed Babagana Monguno | he | 2015-07-13 | 2023-06-19 | 2023-06-19
NG | National Security Adviser | Nuhu Ribadu | Ribadu! | | he | 2023-06-26 | | 2026-01
NG | Police Chief | Usman Baba | Baba | Usman Alkali Baba | he | 2021-04-06 | 2023-06-19 | 2023-06-19
NG | Police Chief | Kayode Egbetokun | Egbetokun! | | he | 2023-06-19 | | 2026-01
NG | President | Olusegun Obasanjo | Obasanjo! | | he | 1999-05-29 | 2007-05-29 | 2007-05-29
NG | President | Umaru Yar'Adua | Yar'Adua! | Umaru Musa Yar'Adua; Umaru Musa Yar’Adua; Umaru Yaradua; Yar’Adua | he | 2007-05-29 | 2010-05-05 | 2010-05-05
NG | President | Goodluck Jonathan | Goodluck Jonathan | | he | 2010-05-06 | 2015-05-29 | 2015-05-29
NG | President | Muhammadu Buhari | Buhari! | | he | 2015-05-29 | 2023-05-29 | 2023-05-29
NG | President | Bola Tinubu | Tinubu! | Bola Ahmed Tinubu | he | 2023-05-29 | | 2026-03
NG | President of the Senate | David Mark | David Mark | | he | 2007-06-06 | 2015-06-06 | 2015-06-06
NG | President of the Senate | Bukola Saraki | Saraki! | | he | 2015-06-09 | 2019-06-09 | 2019-06-09
NG | President of the Senate | Ahmed Lawan | Lawan! | Ahmad Lawan | he | 2019-06-11 | 2023-06-11 | 2023-06-11
NG | President of the Senate | Godswill Akpabio | Akpabio! | | he | 2023-06-13 | | 2026-01
NG | Presidential Spokesman | Femi Adesina | Adesina | | he | 2015-05-31 | 2023-05-29 | 2023-05-29
NG | Presidential Spokesman | Ajuri Ngelale | Ngelale! | | he | 2023-07-31 | 2024-09-07 | 2024-09-07
NG | Presidential Spokesman | Bayo Onanuga | Onanuga! | | he | 2024-09 | | 2026-01
NG | Speaker of the House of Representatives | Yakubu Dogara | Dogara! | | he | 2015-06-09 | 2019-06-09 | 2019-06-09
NG | Speaker of the House of Representatives | Femi Gbajabiamila | Gbajabiamila! | | he | 2019-06-12 | 2023-06-11 | 2023-06-11
NG | Speaker of the House of Representatives | Tajudeen Abbas | Abbas | | he | 2023-06-13 | | 2026-01
NG | Vice President | Yemi Osinbajo | Osinbajo! | | he | 2015-05-29 | 2023-05-29 | 2023-05-29
NG | Vice President | Kashim Shettima | Shettima! | | he | 2023-05-29 | | 2026-01
RW | Ambassador to the United Nations | Claver Gatete | Gatete! | | he | 2022-01 | 2023-10 | 2023-10
RW | Ambassador to the United Nations | Ernest Rwamucyo | Rwamucyo! | | he | 2024 | 2025 | 2025
RW | Ambassador to the United Nations | Martin Ngoga | Ngoga! | | he | 2025 | | 2025-12
RW | Defense Minister | James Kabarebe | Kabarebe! | | he | 2010-04 | 2018-10-18 | 2018-10-18
RW | Defense Minister | Albert Murasira | Murasira! | | he | 2018-10-18 | 2023-06-06 | 2023-06-06
RW | Defense Minister | Juvenal Marizamunda | Marizamunda! | | he | 2023-06-06 | | 2026-01
RW | Foreign Minister | Louise Mushikiwabo | Mushikiwabo! | | she | 2009-12-03 | 2018-10-18 | 2018-10-18
RW | Foreign Minister | Richard Sezibera | Sezibera! | | he | 2018-10-18 | 2019-11-04 | 2019-11-04
RW | Foreign Minister | Vincent Biruta | Biruta! | | he | 2019-11-04 | 2024-06-12 | 2024-06-12
RW | Foreign Minister | Olivier Nduhungirehe | Nduhungirehe! | Olivier J. P. Nduhungirehe; Olivier Jean Patrick Nduhungirehe | he | 2024-06-12 | | 2026-03
RW | Government Spokeswoman | Yolande Makolo | Makolo! | | she | 2021-07-30 | | 2026-01
RW | Military Spokesman | Ronald Rwivanga | Rwivanga! | | he | 2020-11 | | 2026-01
RW | President | Paul Kagame | Kagame! | | he | 2000-04-22 | | 2026-03
RW | Prime Minister | Anastase Murekezi | Murekezi! | | he | 2014-07-24 | 2017-08-30 | 2017-08-30
RW | Prime Minister | Édouard Ngirente | Ngirente! | Edouard Ngirente | he | 2017-08-30 | 2025-07-23 | 2025-07-23
RW | Prime Minister | Justin Nsengiyumva | Nsengiyumva! | | he | 2025-07-24 | | 2026-01
SC | Foreign Minister | Jean-Paul Adam | Adam | | he | 2010-06 | 2015-02 | 2015-02
SC | Foreign Minister | Joël Morgan | Morgan | Joel Morgan | he | 2015-02 | 2016-10 | 2016-10
SC | Foreign Minister | Barry Faure | Faure | | he | 2018-04 | 2020-10 | 2020-10
SC | Foreign Minister | Sylvestre Radegonde | Radegonde! | | he | 2020-11 | 2025-10 | 2025-10
SC | Foreign Minister | Barry Faure | Faure | | he | 2025-11 | | 2026-01
SC | President | James Michel | Michel | James Alix Michel | he | 2004-04-14 | 2016-10-16 | 2016-10-16
SC | President | Danny Faure | Faure | | he | 2016-10-16 | 2020-10-26 | 2020-10-26
SC | President | Wavel Ramkalawan | Ramkalawan! | | he | 2020-10-26 | 2025-10-26 | 2025-10-26
SC | President | Patrick Herminie | Herminie! | | he | 2025-10-26 | | 2026-01
SD | Ambassador to the United Nations | Al-Harith Idriss | Idriss | Al-Harith Idriss al-Harith Mohamed; Al-Harith Idriss Al-Harith Mohamed; Al-Harith Mohamed | he | 2021-12 | | 2025-10
SD | Army Chief | Abdel Fattah al-Burhan | Burhan! | Abdel-Fattah Burhan; Abdel Fattah Burhan; Abdel-Fattah al-Burhan; Abdel Fattah Abdelrahman al-Burhan; Abdul Fattah al-Burhan; Abdelfattah al-Burhan; Abdel Fattah Al-Burhan; al-Burhan | he | 2019-04-12 | | 2026-03
SD | Deputy Head of the Sovereign Council | Mohamed Hamdan Dagalo | Dagalo! | Hemedti; Mohammed Hamdan Dagalo; Mohamed Hamdan Daglo; Hemeti; Mohamed Hamdan Dagalo Hemedti | he | 2019-08-21 | 2023-05-19 | 2023-05-19
SD | Foreign Minister | Ali Karti | Karti! | Ali Ahmed Karti | he | 2010-06 | 2015-06-06 | 2015-06-06
SD | Foreign Minister | Ibrahim Ghandour | Ghandour! | Ibrahim Ahmed Ghandour | he | 2015-06-06 | 2018-04-19 | 2018-04-19
SD | Foreign Minister | Al-Dirdiri Mohamed Ahmed | Dirdiri | El-Dirdiri Mohamed Ahmed; Al-Dirdiri Mohammed Ahmed; El Dirdiri Mohamed Ahmed | he | 2018-05 | 2019-04-11 | 2019-04-11
SD | Foreign Minister | Asma Mohamed Abdalla | Abdalla | Asma Abdalla; Asma Abdallah; Asmaa Abdallah | she | 2019-09-08 | 2020-07-09 | 2020-07-09
SD | Foreign Minister | Mariam al-Sadiq al-Mahdi | al-Mahdi | Mariam al-Mahdi; Mariam Al-Mahdi; Mariam al-Sadig al-Mahdi; Mariam Sadiq al-Mahdi | she | 2021-02-10 | 2021-10-25 | 2021-10-25
SD | Information Minister | Faisal Mohamed Saleh | Saleh | Faisal Saleh | he | 2019-09-08 | 2021-02-08 | 2021-02-08
SD | President | Omar al-Bashir | Bashir! | Omar Hassan al-Bashir; Omar Al-Bashir; Omar Bashir; Omar el-Bashir; Omar Hassan Ahmad al-Bashir; al-Bashir | he | 1989-06-30 | 2019-04-11 | 2019-04-11
SD | Prime Minister | Bakri Hassan Saleh | Saleh | | he | 2017-03-02 | 2018-09-10 | 2018-09-10
SD | Prime Minister | Motazz Moussa | Moussa | Moutaz Moussa; Mutaz Musa Abdallah | he | 2018-09-10 | 2019-02-23 | 2019-02-23
SD | Prime Minister | Abdalla Hamdok | Hamdok! | Abdallah Hamdok | he | 2019-08-21 | 2021-10-25 | 2021-10-25
SD | Prime Minister | Abdalla Hamdok | Hamdok! | Abdallah Hamdok | he | 2021-11-21 | 2022-01-02 | 2022-01-02
SL | Ambassador to the United Nations | Michael Imran Kanu | Kanu | Michael Kanu | he | 2023-12 | | 2025-12
SL | Foreign Minister | Samura Kamara | Kamara | Samura M.W. Kamara | he | 2012-12 | 2017-10 | 2017-10
SL | Foreign Minister | Alie Kabba | Kabba | | he | 2018-04 | 2019-05 | 2019-05
SL | Foreign Minister | Nabeela Tunis | Nabeela Tunis | Nabeela Farida Tunis | she | 2019-05 | 2021-04 | 2021-04
SL | Foreign Minister | David Francis | David Francis | David J. Francis | he | 2021-04 | 2023-07 | 2023-07
SL | Foreign Minister | Timothy Kabba | Kabba | Timothy Musa Kabba; Musa Timothy Kabba; Alhaji Musa Timothy Kabba | he | 2023-07 | | 2026-01
SL | President | Ernest Bai Koroma | Koroma! | Ernest Koroma | he | 2007-09-17 | 2018-04-04 | 2018-04-04
SL | President | Julius Maada Bio | Bio | Maada Bio; Julius Bio | he | 2018-04-04 | | 2026-03
SN | Foreign Minister | Mankeur Ndiaye | Ndiaye | Mankeur N'Diaye | he | 2012-10-30 | 2017-09-07 | 2017-09-07
SN | Foreign Minister | Sidiki Kaba | Kaba | | he | 2017-09-07 | 2019-04-07 | 2019-04-07
SN | Foreign Minister | Amadou Ba | Ba | | he | 2019-04-07 | 2020-11-01 | 2020-11-01
SN | Foreign Minister | Aïssata Tall Sall | Tall Sall! | Aissata Tall Sall; Tall Sall | she | 2020-11-01 | 2023-10-11 | 2023-10-11
SN | Foreign Minister | Ismaïla Madior Fall | Fall | Ismaila Madior Fall | he | 2023-10-11 | 2024-04-02 | 2024-04-02
SN | Foreign Minister | Yassine Fall | Fall | | she | 2024-04-05 | 2025-09-06 | 2025-09-06
SN | Foreign Minister | Cheikh Niang | Niang | | he | 2025-09-06 | | 2026-01
SN | Interior Minister | Jean Baptiste Tine | Tine | Jean-Baptiste Tine | he | 2024-04-05 | 2025-09-06 | 2025-09-06
SN | Justice Minister | Ousmane Diagne | Diagne | | he | 2024-04-05 | 2025-09-06 | 2025-09-06
SN | Justice Minister | Yassine Fall | Fall | | she | 2025-09-06 | | 2026-01
SN | President | Abdoulaye Wade | Wade | | he | 2000-04-01 | 2012-04-02 | 2012-04-02
SN | President | Macky Sall | Sall! | | he | 2012-04-02 | 2024-04-02 | 2024-04-02
SN | President | Bassirou Diomaye Faye | Faye | Bassirou Faye; Diomaye Faye; Bassirou Diomaye Diakhar Faye | he | 2024-04-02 | | 2026-03
SN | Prime Minister | Mahammed Dionne | Dionne | Mahammad Dionne; Mahammed Boun Abdallah Dionne; Mohammed Dionne | he | 2014-07-08 | 2019-05-14 | 2019-05-14
SN | Prime Minister | Amadou Ba | Ba | | he | 2022-09-17 | 2024-03-06 | 2024-03-06
SN | Prime Minister | Sidiki Kaba | Kaba | | he | 2024-03-06 | 2024-04-02 | 2024-04-02
SN | Prime Minister | Ousmane Sonko | Sonko! | | he | 2024-04-02 | | 2026-03
SO | Ambassador to the United Nations | Abukar Dahir Osman | Osman | Abukar Osman; Abukar Baale | he | 2017 | | 2025-12
SO | Defense Minister | Abdulkadir Mohamed Nur | Nur | Abdulkadir Nur; Abdulkadir Mohamed Nuur | he | 2022-08 | 2025-03 | 2025-03
SO | Defense Minister | Ahmed Moalim Fiqi | Fiqi! | Ahmed Moallim Fiqi; Ahmed Malim Fiqi | he | 2025-04-27 | | 2026-01
SO | Foreign Minister | Abdisalam Omer | Omer | Abdisalam Hadliye Omer; Abdusalam Omer; Abdusalam Hadliye Omer | he | 2015-01-27 | 2017-03-21 | 2017-03-21
SO | Foreign Minister | Yusuf Garaad Omar | Garaad | Yusuf Garaad; Yusuf-Garaad Omar | he | 2017-03-21 | 2018-01-04 | 2018-01-04
SO | Foreign Minister | Ahmed Isse Awad | Awad | Ahmed Issa Awad; Ahmed Awad | he | 2018-01-04 | 2020-11-19 | 2020-11-19
SO | Foreign Minister | Mohamed Abdirizak | Abdirizak! | Mohamed Abdirizak Mohamud | he | 2020-11-19 | 2021-11 | 2021-11
SO | Foreign Minister | Abdisaid Muse Ali | Muse Ali | Abdisaid Ali; Abdisaid Muse | he | 2021-11 | 2022-08-02 | 2022-08-02
SO | Foreign Minister | Abshir Omar Huruse | Huruse! | Abshir Omar Jama; Abshir Omar Haruse | he | 2022-08-02 | 2023-12 | 2023-12
SO | Foreign Minister | Ahmed Moalim Fiqi | Fiqi! | Ahmed Moallim Fiqi; Ahmed Malim Fiqi | he | 2024-04 | 2025-04-27 | 2025-04-27
SO | Foreign Minister | Abdisalam Abdi Ali | Abdi Ali | Abdisalam Ali; Abdisalam Abdi Ali Dhaay | he | 2025-04-27 | | 2026-01
SO | Information Minister | Daud Aweis | Aweis! | Daud Aweis Jama; Daud Aweys | he | 2022-08 | | 2026-01
SO | National Security Adviser | Hussein Sheikh-Ali | Sheikh-Ali | Hussein Sheikh Ali | he | 2022-06 | 2025 | 2025
SO | President | Hassan Sheikh Mohamud | Mohamud | Hassan Sheikh Mohamoud; Hassan Sheikh Mahmoud; Hassan Sheikh | he | 2012-09-16 | 2017-02-16 | 2017-02-16
SO | President | Mohamed Abdullahi Mohamed | Farmajo! | Mohamed Abdullahi Farmajo; Mohamed Farmajo; Mohamed Farmaajo; Farmaajo; Mohamed Abdullahi "Farmajo" Mohamed; Mohamed Abdullahi Farmaajo | he | 2017-02-16 | 2022-05-23 | 2022-05-23
SO | President | Hassan Sheikh Mohamud | Mohamud | Hassan Sheikh Mohamoud; Hassan Sheikh Mahmoud; Hassan Sheikh | he | 2022-05-23 | | 2026-03
SO | Prime Minister | Omar Abdirashid Ali Sharmarke | Sharmarke! | Omar Sharmarke; Omar Abdirashid Sharmarke | he | 2014-12-24 | 2017-03-01 | 2017-03-01
SO | Prime Minister | Hassan Ali Khaire | Khaire! | Hassan Ali Khayre; Hassan Khaire; Khayre | he | 2017-03-01 | 2020-07-25 | 2020-07-25
SO | Prime Minister | Mohamed Hussein Roble | Roble! | Mohammed Hussein Roble | he | 2020-09-23 | 2022-06-25 | 2022-06-25
SO | Prime Minister | Hamza Abdi Barre | Barre | Hamza Abdi Bare; Hamza Barre | he | 2022-06-25 | | 2026-03
SS | First Vice President | Taban Deng Gai | Taban Deng | Taban Deng | he | 2016-07-26 | 2020-02-22 | 2020-02-22
SS | First Vice President | Riek Machar | Machar! | | he | 2020-02-22 | 2025-09-11 | 2025-09-11
SS | Foreign Minister | Barnaba Marial Benjamin | Marial Benjamin | Barnaba Marial | he | 2013-08 | 2016-04 | 2016-04
SS | Foreign Minister | Deng Alor | Deng Alor | Deng Alor Kuol | he | 2016-04 | 2018 | 2018
SS | Foreign Minister | Nhial Deng Nhial | Nhial Deng | Nhial Deng | he | 2018 | 2019-08 | 2019-08
SS | Foreign Minister | Awut Deng Acuil | Awut Deng | Awut Deng | she | 2019-08 | 2020-03 | 2020-03
SS | Foreign Minister | Beatrice Wani-Noah | Wani-Noah | Beatrice Khamisa Wani; Beatrice Wani Noah; Beatrice Khamisa Wani-Noah | she | 2020-03 | 2021-07 | 2021-07
SS | Foreign Minister | Mayiik Ayii Deng | Mayiik | Mayiik Ayii | he | 2021-07 | 2023-03 | 2023-03
SS | Foreign Minister | James Pitia Morgan | Morgan | James Morgan Pitia | he | 2023-08 | 2024-04 | 2024-04
SS | Foreign Minister | Ramadan Mohamed Abdallah Goc | Goc! | Ramadan Abdallah Goc; Ramadan Mohammed Abdallah Goc; Ramadan Goc | he | 2024-04 | 2025-04 | 2025-04
SS | Foreign Minister | Monday Semaya Kumba | Semaya | Monday Simaya Kumba; Monday Semaya; Monday Semaya Kenneth Kumba | he | 2025-04 | | 2025-12
SS | Information Minister | Michael Makuei | Makuei! | Michael Makuei Lueth | he | 2011-08 | 2025-10 | 2025-10
SS | Information Minister | Ateny Wek Ateny | Ateny! | Ateny Wek | he | 2025-10 | | 2026-01
SS | President | Salva Kiir | Kiir! | Salva Kiir Mayardit | he | 2011-07-09 | | 2026-03
SS | Vice President | James Wani Igga | Wani Igga! | Wani Igga | he | 2013-08-23 | 2025-02-10 | 2025-02-10
SS | Vice President | Taban Deng Gai | Taban Deng | Taban Deng | he | 2020-02-22 | | 2025-12
SS | Vice President | Rebecca Nyandeng | Nyandeng! | Rebecca Nyandeng De Mabior; Rebecca Nyandeng Garang; Rebecca Nyandeng de Mabior | she | 2020-02-22 | | 2025-12
ST | Foreign Minister | Urbino Botelho | Botelho | | he | 2016 | 2018-12 | 2018-12
ST | Foreign Minister | Elsa Pinto | Pinto | Elsa Teixeira Pinto | she | 2018-12 | 2020-09 | 2020-09
ST | Foreign Minister | Edite Ten Jua | Ten Jua | Edite Ramos da Costa Ten Jua | she | 2020-09 | 2022-11 | 2022-11
ST | Foreign Minister | Gareth Guadalupe | Guadalupe | Gareth Haddad do Espírito Santo Guadalupe | he | 2023 | 2025-01 | 2025-01
ST | Foreign Minister | Ilza Amado Vaz | Amado Vaz | Ilza Maria dos Santos Amado Vaz | she | 2025-01 | | 2025-12
ST | President | Manuel Pinto da Costa | Pinto da Costa | | he | 2011-09-03 | 2016-09-03 | 2016-09-03
ST | President | Evaristo Carvalho | Carvalho | | he | 2016-09-03 | 2021-10-02 | 2021-10-02
ST | President | Carlos Vila Nova | Vila Nova | Carlos Manuel Vila Nova | he | 2021-10-02 | | 2026-01
ST | Prime Minister | Patrice Trovoada | Trovoada! | Patrice Emery Trovoada | he | 2014-11-29 | 2018-12-03 | 2018-12-03
ST | Prime Minister | Jorge Bom Jesus | Bom Jesus | Jorge Lopes Bom Jesus | he | 2018-12-03 | 2022-11-11 | 2022-11-11
ST | Prime Minister | Patrice Trovoada | Trovoada! | Patrice Emery Trovoada | he | 2022-11-11 | 2025-01 | 2025-01
ST | Prime Minister | Américo Ramos | Ramos | Americo Ramos; Américo d'Oliveira dos Ramos | he | 2025-01 | | 2026-01
SZ | Foreign Minister | Mgwagwa Gamedze | Gamedze! | | he | 2013-11 | 2018-11 | 2018-11
SZ | Foreign Minister | Thuli Dladla | Dladla! | Thulisile Dladla | she | 2018-11 | 2023-09 | 2023-09
SZ | Foreign Minister | Pholile Shakantu | Shakantu! | Pholile Dlamini-Shakantu; Pholile Dlamini Shakantu | she | 2023-11 | | 2026-01
SZ | King | Mswati III | Mswati! | King Mswati III; King Mswati | he | 1986-04-25 | | 2026-01
SZ | Prime Minister | Barnabas Dlamini | Dlamini | Barnabas Sibusiso Dlamini; Sibusiso Dlamini | he | 2008-10-16 | 2018-09-28 | 2018-09-28
SZ | Prime Minister | Ambrose Dlamini | Dlamini | Ambrose Mandvulo Dlamini | he | 2018-10-27 | 2020-12-13 | 2020-12-13
SZ | Prime Minister | Cleopas Dlamini | Dlamini | Cleopas Sipho Dlamini | he | 2021-07-16 | 2023-09 | 2023-09
SZ | Prime Minister | Russell Dlamini | Dlamini | Russell Mmiso Dlamini | he | 2023-11-06 | | 2026-01
TD | Foreign Minister | Moussa Faki Mahamat | Faki! | Moussa Faki | he | 2008-04 | 2017-01 | 2017-01
TD | Foreign Minister | Hissein Brahim Taha | Brahim Taha! | Hussein Brahim Taha; Brahim Taha | he | 2017-02 | 2018-05 | 2018-05
TD | Foreign Minister | Mahamat Zene Cherif | Cherif | Cherif Mahamat Zene; Chérif Mahamat Zene | he | 2018-05 | 2020-07 | 2020-07
TD | Foreign Minister | Amine Abba Sidick | Abba Sidick! | Amine Abba Siddick; Abba Sidick | he | 2020-07 | 2021-05 | 2021-05
TD | Foreign Minister | Mahamat Zene Cherif | Cherif | Cherif Mahamat Zene; Chérif Mahamat Zene | he | 2021-05 | 2022-10 | 2022-10
TD | Foreign Minister | Mahamat Saleh Annadif | Annadif! | | he | 2022-10-14 | 2024-05-27 | 2024-05-27
TD | Foreign Minister | Abderaman Koulamallah | Koulamallah! | Abderamane Koulamallah | he | 2024-05-27 | 2025 | 2025
TD | Foreign Minister | Abdoulaye Sabre Fadoul | Fadoul! | | he | 2025 | | 2025-11
TD | Opposition Leader | Saleh Kebzabo | Kebzabo! | | he | 2013 | 2018 | 2018
TD | President | Idriss Déby | Deby! | Idriss Deby Itno; Idriss Déby Itno | he | 1990-12-02 | 2021-04-20 | 2021-04-20
TD | President | Mahamat Idriss Déby | Deby! | Mahamat Deby; Mahamat Idriss Deby Itno; Mahamat Déby; Mahamat Idriss Déby Itno; Mahamat Deby Itno | he | 2021-04-20 | | 2026-03
TD | Prime Minister | Kalzeubé Payimi Deubet | Deubet! | Kalzeubet Pahimi Deubet; Kalzeube Pahimi Deubet | he | 2013-11-21 | 2016-02-13 | 2016-02-13
TD | Prime Minister | Albert Pahimi Padacké | Padacke! | | he | 2016-02-13 | 2018-05-04 | 2018-05-04
TD | Prime Minister | Albert Pahimi Padacké | Padacke! | | he | 2021-04-26 | 2022-10-12 | 2022-10-12
TD | Prime Minister | Saleh Kebzabo | Kebzabo! | | he | 2022-10-12 | 2024-01-01 | 2024-01-01
TD | Prime Minister | Succès Masra | Masra! | Succes Masra | he | 2024-01-01 | 2024-05-23 | 2024-05-23
TD | Prime Minister | Allamaye Halina | Halina | Allah-Maye Halina; Allah Maye Halina | he | 2024-05-23 | | 2026-01
TG | Foreign Minister | Robert Dussey | Dussey! | | he | 2013-09-17 | | 2026-01
TG | President | Gnassingbé Eyadéma | Eyadema! | Gnassingbe Eyadema | he | 1967-04-14 | 2005-02-05 | 2005-02-05
TG | President | Faure Gnassingbé | Gnassingbe! | Faure Essozimna Gnassingbé; Faure Gnassingbe; Faure Essozimna Gnassingbe | he | 2005-05-04 | 2025-05-03 | 2025-05-03
TG | President | Jean-Lucien Savi de Tové | Savi de Tove! | Jean-Lucien Savi de Tove; Jean-Lucien Kwassi Savi de Tové; Savi de Tove | he | 2025-05-03 | | 2026-01
TG | President of the Council of Ministers | Faure Gnassingbé | Gnassingbe! | Faure Essozimna Gnassingbé; Faure Gnassingbe; Faure Essozimna Gnassingbe | he | 2025-05-03 | | 2026-03
TG | Prime Minister | Komi Sélom Klassou | Klassou! | Selom Komi Klassou; Komi Klassou; Sélom Klassou | he | 2015-06-10 | 2020-09-28 | 2020-09-28
TG | Prime Minister | Victoire Tomegah Dogbé | Dogbe! | Victoire Dogbe; Victoire Tomegah-Dogbe; Victoire Dogbé; Victoire Tomegah Dogbe; Victoire Sidémého Tomégah-Dogbé | she | 2020-09-28 | 2025-05-03 | 2025-05-03
TN | Defense Minister | Abdelkrim Zbidi | Zbidi! | | he | 2017-09-06 | 2019-10-29 | 2019-10-29
TN | Defense Minister | Imed Memmich | Memmich! | Imed Memiche | he | 2021-10-11 | 2024-08-25 | 2024-08-25
TN | Defense Minister | Khaled Sehili | Sehili! | Khaled Shili | he | 2024-08-25 | | 2025-12
TN | Foreign Minister | Mongi Hamdi | Hamdi | | he | 2014-01-29 | 2015-02-06 | 2015-02-06
TN | Foreign Minister | Taieb Baccouche | Baccouche! | Taïeb Baccouche | he | 2015-02-06 | 2016-01-12 | 2016-01-12
TN | Foreign Minister | Khemaies Jhinaoui | Jhinaoui! | Khemaïes Jhinaoui | he | 2016-01-12 | 2019-10-29 | 2019-10-29
TN | Foreign Minister | Noureddine Erray | Erray! | Nourredine Erray; Noureddine Errai | he | 2020-02-27 | 2020-07-24 | 2020-07-24
TN | Foreign Minister | Othman Jerandi | Jerandi! | Othman Jarandi | he | 2020-09-02 | 2023-02-07 | 2023-02-07
TN | Foreign Minister | Nabil Ammar | Ammar | | he | 2023-02-07 | 2024-08-25 | 2024-08-25
TN | Foreign Minister | Mohamed Ali Nafti | Nafti! | Mohammed Ali Nafti | he | 2024-08-25 | | 2026-03
TN | Interim President | Mohamed Ennaceur | Ennaceur! | Mohammed Ennaceur | he | 2019-07-25 | 2019-10-23 | 2019-10-23
TN | Interior Minister | Taoufik Charfeddine | Charfeddine! | Tawfiq Charfeddine | he | 2021-10-11 | 2023-03-17 | 2023-03-17
TN | Interior Minister | Kamel Feki | Feki! | Kamel Fekih | he | 2023-03-17 | 2024-05-25 | 2024-05-25
TN | Interior Minister | Khaled Nouri | Nouri | | he | 2024-05-25 | | 2025-12
TN | Parliament Speaker | Mohamed Ennaceur | Ennaceur! | Mohammed Ennaceur | he | 2014-12-04 | 2019-07-25 | 2019-07-25
TN | Parliament Speaker | Rached Ghannouchi | Ghannouchi! | Rachid Ghannouchi; Rached al-Ghannouchi | he | 2019-11-13 | 2021-07-25 | 2021-07-25
TN | Parliament Speaker | Ibrahim Bouderbala | Bouderbala! | Brahim Bouderbala | he | 2023-03-13 | | 2025-12
TN | President | Zine El Abidine Ben Ali | Ben Ali! | Zine el-Abidine Ben Ali; Zine Al-Abidine Ben Ali; Ben Ali | he | 1987-11-07 | 2011-01-14 | 2011-01-14
TN | President | Moncef Marzouki | Marzouki! | | he | 2011-12-13 | 2014-12-31 | 2014-12-31
TN | President | Beji Caid Essebsi | Essebsi! | Béji Caïd Essebsi; Beji Caid el Sebsi | he | 2014-12-31 | 2019-07-25 | 2019-07-25
TN | President | Kais Saied | Saied! | Kaïs Saïed; Kais Sa'id; Qais Saied; Qays Said | he | 2019-10-23 | | 2026-03
TN | Prime Minister | Mehdi Jomaa | Jomaa! | Mehdi Jomâa | he | 2014-01-29 | 2015-02-06 | 2015-02-06
TN | Prime Minister | Habib Essid | Essid! | | he | 2015-02-06 | 2016-08-27 | 2016-08-27
TN | Prime Minister | Youssef Chahed | Chahed! | | he | 2016-08-27 | 2020-02-27 | 2020-02-27
TN | Prime Minister | Elyes Fakhfakh | Fakhfakh! | Elyès Fakhfakh | he | 2020-02-27 | 2020-09-02 | 2020-09-02
TN | Prime Minister | Hichem Mechichi | Mechichi! | | he | 2020-09-02 | 2021-07-25 | 2021-07-25
TN | Prime Minister | Najla Bouden | Bouden! | Najla Bouden Romdhane; Najla Bouden Ramadane | she | 2021-10-11 | 2023-08-01 | 2023-08-01
TN | Prime Minister | Ahmed Hachani | Hachani! | | he | 2023-08-01 | 2024-08-07 | 2024-08-07
TN | Prime Minister | Kamel Madouri | Madouri! | Kamel Maddouri; Maddouri | he | 2024-08-07 | 2025-03-20 | 2025-03-20
TN | Prime Minister | Sarra Zaafrani Zenzri | Zenzri! | Sarra Zaafrani; Sarra Zaafarani Zenzri; Sara Zaafarani; Sonia Zaafrani Zenzri; Sarra Zaafrani Zanzri | she | 2025-03-20 | | 2026-01
TZ | Foreign Minister | Bernard Membe | Membe! | | he | 2007 | 2015-11 | 2015-11
TZ | Foreign Minister | Augustine Mahiga | Mahiga! | | he | 2015-12-12 | 2019-03-03 | 2019-03-03
TZ | Foreign Minister | Palamagamba Kabudi | Kabudi! | Palamagamba John Aidan Mwaluko Kabudi | he | 2019-03-03 | 2021-03-31 | 2021-03-31
TZ | Foreign Minister | Liberata Mulamula | Mulamula! | | she | 2021-04-01 | 2022-10-03 | 2022-10-03
TZ | Foreign Minister | Stergomena Tax | Stergomena | Stergomena Lawrence Tax; Stergomena L. Tax | she | 2022-10-03 | 2023-08-30 | 2023-08-30
TZ | Foreign Minister | January Makamba | Makamba! | January Yusuf Makamba | he | 2023-08-30 | 2024-07-21 | 2024-07-21
TZ | Foreign Minister | Mahmoud Thabit Kombo | Kombo! | Mahmoud Kombo | he | 2024-07-21 | | 2026-01
TZ | Government Spokesman | Gerson Msigwa | Msigwa! | | he | 2021-04 | | 2026-01
TZ | Opposition Leader | Tundu Lissu | Lissu! | Tundu Antiphas Lissu | he | 2025-01-22 | | 2026-01
TZ | President | Benjamin Mkapa | Mkapa! | | he | 1995-11-23 | 2005-12-21 | 2005-12-21
TZ | President | Jakaya Kikwete | Kikwete! | Jakaya Mrisho Kikwete | he | 2005-12-21 | 2015-11-05 | 2015-11-05
TZ | President | John Magufuli | Magufuli! | John Pombe Magufuli | he | 2015-11-05 | 2021-03-17 | 2021-03-17
TZ | President | Samia Suluhu Hassan | Hassan | Samia Suluhu; Samia Hassan | she | 2021-03-19 | | 2026-03
TZ | Prime Minister | Mizengo Pinda | Pinda! | | he | 2008-02-09 | 2015-11-20 | 2015-11-20
TZ | Prime Minister | Kassim Majaliwa | Majaliwa! | Kassim Majaliwa Majaliwa | he | 2015-11-20 | 2025-11-13 | 2025-11-13
TZ | Prime Minister | Mwigulu Nchemba | Nchemba! | | he | 2025-11-14 | | 2026-01
TZ | Vice President | Samia Suluhu Hassan | Hassan | Samia Suluhu; Samia Hassan | she | 2015-11-05 | 2021-03-19 | 2021-03-19
TZ | Vice President | Philip Mpango | Mpango! | Philip Isdor Mpango | he | 2021-03-31 | 2025-11-03 | 2025-11-03
TZ | Vice President | Emmanuel Nchimbi | Nchimbi! | | he | 2025-11-03 | | 2026-01
UG | Foreign Minister | Sam Kutesa | Kutesa! | Sam Kahamba Kutesa | he | 2005-01-13 | 2021-06-08 | 2021-06-08
UG | Foreign Minister | Jeje Odongo | Odongo! | Abubaker Jeje Odongo; Abubakhar Jeje Odongo; Haji Abubaker Jeje Odongo; Gen. Jeje Odongo | he | 2021-06-08 | | 2026-03
UG | Health Minister | Jane Ruth Aceng | Aceng! | Jane Aceng; Jane Ruth Aceng Ocero | she | 2016-06-06 | | 2026-01
UG | Information Minister | Chris Baryomunsi | Baryomunsi! | | he | 2021-06-08 | | 2026-01
UG | Leader of the National Unity Platform | Robert Kyagulanyi | Kyagulanyi! | Bobi Wine; Robert Kyagulanyi Ssentamu | he | 2020-07 | | 2026-03
UG | Military Chief | Katumba Wamala | Wamala! | Edward Katumba Wamala | he | 2013-05-23 | 2017-01-09 | 2017-01-09
UG | Military Chief | David Muhoozi | Muhoozi | | he | 2017-01-09 | 2021-06-24 | 2021-06-24
UG | Military Chief | Wilson Mbadi | Mbadi! | Wilson Mbasu Mbadi | he | 2021-06-24 | 2024-03-21 | 2024-03-21
UG | Military Chief | Muhoozi Kainerugaba | Kainerugaba! | | he | 2024-03-21 | | 2026-03
UG | Military Spokesman | Paddy Ankunda | Ankunda! | | he | 2013 | 2017 | 2017
UG | Military Spokesman | Flavia Byekwaso | Byekwaso! | | she | 2020 | 2021-12 | 2021-12
UG | Military Spokesman | Felix Kulayigye | Kulayigye! | | he | 2021-12 | 2025 | 2025
UG | Military Spokesman | Chris Magezi | Magezi! | | he | 2025 | | 2026-01
UG | President | Yoweri Museveni | Museveni! | Yoweri Kaguta Museveni | he | 1986-01-29 | | 2026-03
UG | Prime Minister | Ruhakana Rugunda | Rugunda! | | he | 2014-09-18 | 2021-06-21 | 2021-06-21
UG | Prime Minister | Robinah Nabbanja | Nabbanja! | | she | 2021-06-21 | | 2026-03
UG | Speaker of Parliament | Rebecca Kadaga | Kadaga! | | she | 2011-05-19 | 2021-05-24 | 2021-05-24
UG | Speaker of Parliament | Jacob Oulanyah | Oulanyah! | | he | 2021-05-24 | 2022-03-20 | 2022-03-20
UG | Speaker of Parliament | Anita Among | Anita Among | Anita Annet Among | she | 2022-03-25 | | 2026-03
UG | Vice President | Edward Ssekandi | Ssekandi! | Edward Kiwanuka Ssekandi | he | 2011-05-24 | 2021-06-21 | 2021-06-21
UG | Vice President | Jessica Alupo | Alupo! | | she | 2021-06-21 | | 2026-03
ZA | Agriculture Minister | John Steenhuisen | Steenhuisen! | | he | 2024-06-30 | | 2026-01
ZA | Ambassador to the United Nations | Jeremiah Mamabolo | Mamabolo! | Kingsley Mamabolo; Jeremiah Nyamane Kingsley Mamabolo | he | 2013 | 2016 | 2016
ZA | Ambassador to the United Nations | Jerry Matjila | Matjila! | Jerry Matthews Matjila | he | 2016-07 | 2020-12 | 2020-12
ZA | Ambassador to the United Nations | Mathu Joyini | Joyini! | Mathu Theda Joyini | she | 2021-01 | 2025-12 | 2025-12
ZA | Ambassador to the United States | Ebrahim Rasool | Rasool! | | he | 2025-01-13 | 2025-03-21 | 2025-03-21
ZA | Chief Justice | Mogoeng Mogoeng | Mogoeng! | | he | 2011-09-08 | 2021-10-11 | 2021-10-11
ZA | Chief Justice | Raymond Zondo | Zondo! | | he | 2022-04-01 | 2024-08-31 | 2024-08-31
ZA | Chief Justice | Mandisa Maya | Maya | | she | 2024-09-01 | | 2026-01
ZA | Defense Minister | Nosiviwe Mapisa-Nqakula | Mapisa-Nqakula! | Mapisa-Nqakula | she | 2012-06-12 | 2021-08-05 | 2021-08-05
ZA | Defense Minister | Thandi Modise | Modise! | Thandi Ruth Modise | she | 2021-08-05 | 2024-06-30 | 2024-06-30
ZA | Defense Minister | Angie Motshekga | Motshekga! | | she | 2024-06-30 | | 2026-01
ZA | Deputy President | Cyril Ramaphosa | Ramaphosa! | | he | 2014-05-26 | 2018-02-15 | 2018-02-15
ZA | Deputy President | David Mabuza | Mabuza! | | he | 2018-02-27 | 2023-03-01 | 2023-03-01
ZA | Deputy President | Paul Mashatile | Mashatile! | | he | 2023-03-07 | | 2026-03
ZA | Electricity Minister | Kgosientsho Ramokgopa | Ramokgopa! | | he | 2023-03-07 | | 2026-01
ZA | Finance Minister | Nhlanhla Nene | Nene! | | he | 2014-05-25 | 2015-12-09 | 2015-12-09
ZA | Finance Minister | Pravin Gordhan | Gordhan! | | he | 2015-12-14 | 2017-03-31 | 2017-03-31
ZA | Finance Minister | Malusi Gigaba | Gigaba! | | he | 2017-03-31 | 2018-02-27 | 2018-02-27
ZA | Finance Minister | Nhlanhla Nene | Nene! | | he | 2018-02-27 | 2018-10-09 | 2018-10-09
ZA | Finance Minister | Tito Mboweni | Mboweni! | | he | 2018-10-09 | 2021-08-05 | 2021-08-05
ZA | Finance Minister | Enoch Godongwana | Godongwana! | | he | 2021-08-05 | | 2026-03
ZA | Foreign Minister | Maite Nkoana-Mashabane | Nkoana-Mashabane! | Maite Nkoana Mashabane; Nkoana-Mashabane | she | 2009-05-11 | 2018-02-27 | 2018-02-27
ZA | Foreign Minister | Lindiwe Sisulu | Sisulu! | | she | 2018-02-27 | 2019-05-29 | 2019-05-29
ZA | Foreign Minister | Naledi Pandor | Pandor! | | she | 2019-05-30 | 2024-06-30 | 2024-06-30
ZA | Foreign Minister | Ronald Lamola | Lamola! | Ronald Ozzy Lamola | he | 2024-06-30 | | 2026-03
ZA | Foreign Ministry Spokesman | Clayson Monyela | Monyela! | | he | 2009 | 2025-12 | 2025-12
ZA | Governor of the Reserve Bank | Lesetja Kganyago | Kganyago! | | he | 2014-11-09 | | 2026-01
ZA | Health Minister | Aaron Motsoaledi | Motsoaledi! | | he | 2009-05-11 | 2019-05-29 | 2019-05-29
ZA | Health Minister | Zweli Mkhize | Mkhize! | | he | 2019-05-30 | 2021-08-05 | 2021-08-05
ZA | Health Minister | Joe Phaahla | Phaahla! | Mathume Joseph Phaahla | he | 2021-08-05 | 2024-06-19 | 2024-06-19
ZA | Health Minister | Aaron Motsoaledi | Motsoaledi! | | he | 2024-06-30 | | 2026-01
ZA | Home Affairs Minister | Malusi Gigaba | Gigaba! | | he | 2014-05-25 | 2017-03-31 | 2017-03-31
ZA | Home Affairs Minister | Aaron Motsoaledi | Motsoaledi! | | he | 2019-05-30 | 2024-06-30 | 2024-06-30
ZA | Home Affairs Minister | Leon Schreiber | Schreiber | | he | 2024-06-30 | | 2026-01
ZA | Justice Minister | Michael Masutha | Masutha! | | he | 2014-05-25 | 2019-05-29 | 2019-05-29
ZA | Justice Minister | Ronald Lamola | Lamola! | | he | 2019-05-30 | 2024-06-30 | 2024-06-30
ZA | Justice Minister | Thembi Simelane | Simelane! | Thembi Nkadimeng | she | 2024-06-30 | 2024-12-03 | 2024-12-03
ZA | Justice Minister | Mmamoloko Kubayi | Kubayi! | Mmamoloko Kubayi-Ngubane | she | 2024-12-03 | | 2026-01
ZA | Leader of the Democratic Alliance | Helen Zille | Zille! | | she | 2007-05-06 | 2015-05-10 | 2015-05-10
ZA | Leader of the Democratic Alliance | Mmusi Maimane | Maimane! | | he | 2015-05-10 | 2019-10-23 | 2019-10-23
ZA | Leader of the Democratic Alliance | John Steenhuisen | Steenhuisen! | | he | 2020-11-01 | | 2026-02
ZA | Leader of the Economic Freedom Fighters | Julius Malema | Malema! | | he | 2013-07-26 | | 2026-01
ZA | Leader of the uMkhonto weSizwe Party | Jacob Zuma | Zuma! | | he | 2024-01 | | 2026-01
ZA | Mineral Resources Minister | Mosebenzi Zwane | Zwane! | | he | 2015-09 | 2018-02-26 | 2018-02-26
ZA | Mineral Resources Minister | Gwede Mantashe | Mantashe! | | he | 2018-02-27 | | 2026-01
ZA | Minister in the Presidency | Khumbudzo Ntshavheni | Ntshavheni! | | she | 2023-03-07 | | 2026-01
ZA | Police Minister | Bheki Cele | Cele! | | he | 2018-02-27 | 2024-06-30 | 2024-06-30
ZA | Police Minister | Senzo Mchunu | Mchunu! | | he | 2024-06-30 | 2025-07-13 | 2025-07-13
ZA | Police Minister | Firoz Cachalia | Cachalia! | | he | 2025-08-01 | | 2026-01
ZA | President | Nelson Mandela | Mandela | | he | 1994-05-10 | 1999-06-14 | 1999-06-14
ZA | President | Thabo Mbeki | Mbeki! | | he | 1999-06-14 | 2008-09-24 | 2008-09-24
ZA | President | Kgalema Motlanthe | Motlanthe! | | he | 2008-09-25 | 2009-05-09 | 2009-05-09
ZA | President | Jacob Zuma | Zuma! | | he | 2009-05-09 | 2018-02-14 | 2018-02-14
ZA | President | Cyril Ramaphosa | Ramaphosa! | Matamela Cyril Ramaphosa | he | 2018-02-15 | | 2026-03
ZA | Presidential Spokesman | Vincent Magwenya | Magwenya! | | he | 2022-06 | | 2026-01
ZA | Secretary-General of the African National Congress | Gwede Mantashe | Mantashe! | | he | 2007-12-18 | 2017-12-18 | 2017-12-18
ZA | Secretary-General of the African National Congress | Ace Magashule | Magashule! | | he | 2017-12-18 | 2021-05-05 | 2021-05-05
ZA | Secretary-General of the African National Congress | Fikile Mbalula | Mbalula! | | he | 2022-12-19 | | 2026-01
ZA | Speaker of the National Assembly | Baleka Mbete | Mbete! | | she | 2014-05-21 | 2019-05-22 | 2019-05-22
ZA | Speaker of the National Assembly | Thandi Modise | Modise! | | she | 2019-05-22 | 2021-08-05 | 2021-08-05
ZA | Speaker of the National Assembly | Nosiviwe Mapisa-Nqakula | Mapisa-Nqakula! | Mapisa-Nqakula | she | 2021-08-19 | 2024-04-03 | 2024-04-03
ZA | Speaker of the National Assembly | Thoko Didiza | Didiza! | Angela Thoko Didiza | she | 2024-06-14 | | 2026-01
ZA | Spokesman for the Foreign Minister | Chrispin Phiri | Phiri | | he | 2024-07 | | 2026-01
ZA | Trade Minister | Ebrahim Patel | Patel | | he | 2019-05-30 | 2024-06-19 | 2024-06-19
ZA | Trade Minister | Parks Tau | Tau | | he | 2024-06-30 | | 2026-01
ZM | Acting President | Guy Scott | Scott | | he | 2014-10-28 | 2015-01-25 | 2015-01-25
ZM | Foreign Minister | Harry Kalaba | Kalaba! | | he | 2014-03 | 2018-01-03 | 2018-01-03
ZM | Foreign Minister | Joe Malanji | Malanji! | Joseph Malanji | he | 2018-02 | 2021-08 | 2021-08
ZM | Foreign Minister | Stanley Kakubo | Kakubo! | Stanley Kasongo Kakubo | he | 2021-08-27 | 2023-12-26 | 2023-12-26
ZM | Foreign Minister | Mulambo Haimbe | Haimbe! | | he | 2024-01 | | 2026-01
ZM | President | Michael Sata | Sata | | he | 2011-09-23 | 2014-10-28 | 2014-10-28
ZM | President | Edgar Lungu | Lungu! | Edgar Chagwa Lungu | he | 2015-01-25 | 2021-08-24 | 2021-08-24
ZM | President | Hakainde Hichilema | Hichilema! | | he | 2021-08-24 | | 2026-03
ZM | Vice President | Inonge Wina | Wina | Inonge Mutukwa Wina | she | 2015-01-26 | 2021-08-24 | 2021-08-24
ZM | Vice President | Mutale Nalumango | Nalumango! | | she | 2021-08-24 | | 2026-01
ZW | Finance Minister | Patrick Chinamasa | Chinamasa! | | he | 2013-09-10 | 2017-10-09 | 2017-10-09
ZW | Finance Minister | Patrick Chinamasa | Chinamasa! | | he | 2017-11-30 | 2018-09-07 | 2018-09-07
ZW | Finance Minister | Mthuli Ncube | Ncube | | he | 2018-09-07 | | 2026-01
ZW | Foreign Minister | Simbarashe Mumbengegwi | Mumbengegwi! | | he | 2005-04-17 | 2017-10-09 | 2017-10-09
ZW | Foreign Minister | Walter Mzembi | Mzembi! | | he | 2017-10-09 | 2017-11-27 | 2017-11-27
ZW | Foreign Minister | Sibusiso Moyo | Moyo | Sibusiso Busi Moyo; S.B. Moyo | he | 2017-11-30 | 2021-01-20 | 2021-01-20
ZW | Foreign Minister | Frederick Shava | Shava! | Frederick Musiiwa Makamure Shava | he | 2021-03-01 | 2024-10 | 2024-10
ZW | Foreign Minister | Amon Murwira | Murwira! | | he | 2024-10 | | 2026-01
ZW | Information Minister | Jonathan Moyo | Moyo | | he | 2013-09 | 2015-07 | 2015-07
ZW | Information Minister | Monica Mutsvangwa | Mutsvangwa! | | she | 2018-09-10 | 2023-09-12 | 2023-09-12
ZW | Information Minister | Jenfan Muswere | Muswere! | | he | 2023-09-12 | 2025 | 2025
ZW | Opposition Leader | Morgan Tsvangirai | Tsvangirai! | | he | 1999-09 | 2018-02-14 | 2018-02-14
ZW | Opposition Leader | Nelson Chamisa | Chamisa! | | he | 2018-02-15 | 2024-01-25 | 2024-01-25
ZW | President | Robert Mugabe | Mugabe! | Robert Gabriel Mugabe | he | 1987-12-31 | 2017-11-21 | 2017-11-21
ZW | President | Emmerson Mnangagwa | Mnangagwa! | Emmerson Dambudzo Mnangagwa | he | 2017-11-24 | | 2026-03
ZW | Vice President | Emmerson Mnangagwa | Mnangagwa! | | he | 2014-12-12 | 2017-11-06 | 2017-11-06
ZW | Vice President | Constantino Chiwenga | Chiwenga! | Constantine Chiwenga | he | 2017-12-28 | | 2026-01
`;
